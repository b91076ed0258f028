package io.github.duizhao.pairs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts with true translations, block by block, as material for books: the first book of the
 * repository, and the pairs without faults.
 */
record TranslatedTexts(
    String name, List<String> languages, List<List<String>> blocks, Path glossary) {
  private static final Path PAIRS = Path.of("src/test/resources/pairs");
  private static final Path BOOK = Path.of("content");

  TranslatedTexts {
    languages = List.copyOf(languages);
    blocks = List.copyOf(blocks);
  }

  /** All texts that have at least so many blocks in two languages. */
  static List<TranslatedTexts> all(int least) throws IOException {
    List<TranslatedTexts> all = new ArrayList<>();
    all.add(book());
    try (Stream<Path> files = Files.list(PAIRS)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".txt")).sorted().toList()) {
        all.addAll(pairs(file));
      }
    }
    return all.stream().filter(it -> it.blocks().size() >= least).toList();
  }

  /** A number that differs between texts and is the same in every run. */
  int key() {
    return (name + languages).hashCode();
  }

  /** The same texts as if the translation were the original. */
  TranslatedTexts reversed() {
    return new TranslatedTexts(
        name + " reversed",
        List.of(languages.get(1), languages.get(0)),
        blocks.stream().map(it -> List.of(it.get(1), it.get(0))).toList(),
        glossary);
  }

  private static TranslatedTexts book() throws IOException {
    List<List<String>> blocks = new ArrayList<>();
    try (Stream<Path> files = Files.walk(BOOK.resolve("zh-Hans"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Path other = BOOK.resolve("en").resolve(BOOK.resolve("zh-Hans").relativize(file));
        List<String> ours = blocks(Files.readString(file));
        List<String> theirs = blocks(Files.readString(other));
        if (ours.size() != theirs.size()) {
          throw new IllegalStateException(file + " and its translation differ");
        }
        for (int i = 0; i < ours.size(); i++) {
          blocks.add(List.of(ours.get(i), theirs.get(i)));
        }
      }
    }
    return new TranslatedTexts(
        "book", List.of("zh-Hans", "en"), blocks, BOOK.resolve("glossary.tsv"));
  }

  /** The blocks of a file without ids and notes; its title becomes a heading. */
  private static List<String> blocks(String file) {
    return Stream.of(file.split("\n\n+"))
        .map(String::strip)
        .filter(block -> !block.isEmpty() && !block.startsWith("[^"))
        .map(block -> block.replaceAll(" ?\\{#[^}]*}", "").replaceAll("\\[\\^[^\\]]*]", ""))
        .map(block -> block.startsWith("# ") ? "#" + block : block)
        .toList();
  }

  /** The pairs of a file, each original once, by language pair. */
  private static List<TranslatedTexts> pairs(Path file) throws IOException {
    Map<List<String>, List<List<String>>> found = new LinkedHashMap<>();
    Set<String> starts = new LinkedHashSet<>();
    for (KnownPair pair : PairFile.read(file)) {
      String original = String.join(" ", pair.original().paragraphs());
      // variants of a text differ only in a few words or in their length
      String start =
          original
              .codePoints()
              .limit(12)
              .mapToObj(Character::toString)
              .collect(Collectors.joining());
      if (pair.faults().isEmpty() && starts.add(pair.original().language() + start)) {
        found
            .computeIfAbsent(pair.languages(), it -> new ArrayList<>())
            .add(List.of(original, String.join(" ", pair.translation().paragraphs())));
      }
    }
    List<TranslatedTexts> texts = new ArrayList<>();
    found.forEach(
        (languages, blocks) ->
            texts.add(
                new TranslatedTexts(
                    file.getFileName().toString(),
                    languages,
                    blocks,
                    PAIRS.resolve("glossary.tsv"))));
    return texts;
  }
}
