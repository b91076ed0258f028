package io.github.duizhao.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One file of the book in both languages.
 *
 * @param path of the file below a language's folder, without extension, for example {@code
 *     chapter-05/section-01}; every output derives its addresses from it
 * @param title the heading as written, including its number
 * @param languages the languages it exists in; front and back matter may have only one
 */
public record Section(
    SectionId id,
    Kind kind,
    String path,
    Bitext title,
    List<Block> blocks,
    List<Note> notes,
    List<Language> languages,
    Origin origin) {
  private static final Pattern MATTER = Pattern.compile("(?:front|back)-[0-9]+-(.+)");
  private static final Pattern FOLDER_PAGE = Pattern.compile("(?i)(.+)/(?:index|readme)");

  /** Numbers before a name, and a letter or number after it. */
  private static final Pattern NUMBERING =
      Pattern.compile("^(?:[a-z]{0,2}[0-9]+[-_. ]+)+|[-_. ]+(?:[a-z]|[0-9]+)$");

  /** The role of a file in the book. */
  public enum Kind {
    FRONT,
    PART,
    CHAPTER,
    SECTION,
    APPENDIX,
    BACK,
    /** The terms of the book in both languages: generated from the glossary, not a file. */
    GLOSSARY,
    /** The list of all remarks: generated from the apparatus, not a file. */
    APPARATUS;

    /** Whether it is front or back matter, which may exist in one language only. */
    public boolean isMatter() {
      return this == FRONT || this == BACK;
    }

    /** Whether it is a chapter or an appendix, which can be downloaded by itself. */
    public boolean isChapter() {
      return this == CHAPTER || this == APPENDIX;
    }
  }

  public Section {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
    languages = List.copyOf(languages);
  }

  /**
   * The kind of front or back matter: {@code preface} for the path {@code front-01-preface}, {@code
   * appendix} for {@code misc/Appendix-A}; empty if the path does not name one.
   */
  public Optional<String> matter() {
    Matcher matcher = MATTER.matcher(path);
    if (matcher.matches()) {
      return Optional.of(matcher.group(1));
    }
    String page = FOLDER_PAGE.matcher(path).replaceFirst("$1");
    String name = page.substring(page.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return Optional.of(NUMBERING.matcher(name).replaceAll("")).filter(it -> !it.isEmpty());
  }

  /** Its title and all texts of its blocks at any depth, in reading order; not its notes. */
  public List<LocatedText> texts() {
    return Stream.concat(Stream.of(titleText()), Block.texts(blocks)).toList();
  }

  private LocatedText titleText() {
    return new LocatedText(id.value(), TextKind.TITLE, origin, title);
  }

  /** The same section with each of its {@link #texts} replaced by what the function returns. */
  public Section mapTexts(Function<LocatedText, Bitext> change) {
    Bitext other = change.apply(titleText());
    List<Block> others = Block.map(blocks, block -> Optional.of(block.mapTexts(change)));
    return new Section(id, kind, path, other, others, notes, languages, origin);
  }

  /** The same section with other blocks. */
  public Section withBlocks(List<Block> others) {
    return new Section(id, kind, path, title, others, notes, languages, origin);
  }
}
