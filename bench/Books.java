import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a book of any length from the sentences of another: {@code java Books.java FROM TO
 * SECTIONS}. The same arguments give the same files.
 *
 * <p>Thirty sections make a chapter. A section has eight paragraphs of two to four sentences, one
 * with a run-in head, one with a link to another section, a heading, and in turn a note, a list, a
 * table or a quotation. Its English is about as long as a translation, and says something else.
 */
public final class Books {
  private static final int SECTIONS_OF_CHAPTER = 30;
  private static final int PARAGRAPHS = 8;

  private final List<String> chinese;
  private final List<String> english;
  private final Path folder;
  private final int count;

  private Books(Path source, Path folder, int count) throws IOException {
    this.chinese = sentences(source.resolve("content/zh-Hans"), "[^。！？；]+[。！？；]", 12, 160);
    this.english = sentences(source.resolve("content/en"), "[^.;]+[.;]", 30, 600);
    this.folder = folder;
    this.count = count;
  }

  public static void main(String[] arguments) throws IOException {
    new Books(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2])).write();
  }

  /** Every sentence of a language once, without its Markdown. */
  private static List<String> sentences(Path folder, String pattern, int least, int most)
      throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(path -> path.toString().endsWith(".md")).sorted().toList();
    }
    Set<String> sentences = new LinkedHashSet<>();
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith("#") || line.startsWith("[^")) {
          continue;
        }
        String plain = line.replaceAll("\\{#[^}]*}|\\[\\^[^\\]]*]|[*_|<>`\\[\\]\\\\{}]", "");
        Matcher matcher = Pattern.compile(pattern).matcher(plain);
        while (matcher.find()) {
          String sentence = matcher.group().strip();
          if (sentence.length() >= least && sentence.length() <= most) {
            sentences.add(sentence);
          }
        }
      }
    }
    return List.copyOf(sentences);
  }

  private void write() throws IOException {
    write(
        "book.yml",
        """
        id: bench
        title: {zh-Hans: 区域发展读本, en: A Reader on Regional Development}
        languages: [zh-Hans, en]
        issued: 2024-01-01
        """);
    for (int i = 0; i < count; i++) {
      int chapter = i / SECTIONS_OF_CHAPTER + 1;
      int section = i % SECTIONS_OF_CHAPTER + 1;
      if (section == 1) {
        opening(chapter);
      }
      Draft draft = new Draft(i, "c" + chapter + "-" + section);
      draft.write(section);
      String path = String.format("chapter-%02d/section-%02d.md", chapter, section);
      write("content/zh-Hans/" + path, draft.original.toString());
      write("content/en/" + path, draft.translation.toString());
    }
  }

  private void opening(int chapter) throws IOException {
    String path = String.format("chapter-%02d/index.md", chapter);
    String id = " {#c" + chapter + "}\n";
    write("content/zh-Hans/" + path, "# 第" + chapter + "章 区域发展" + id);
    write("content/en/" + path, "# Chapter " + chapter + ". Regional Development" + id);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** One section in both languages. */
  private final class Draft {
    private final StringBuilder original = new StringBuilder();
    private final StringBuilder translation = new StringBuilder();
    private final int index;
    private final String id;
    private final Random random;
    private int blocks;

    Draft(int index, String id) {
      this.index = index;
      this.id = id;
      this.random = new Random(1_000_003L * (index + 1));
    }

    void write(int section) {
      original.append("# 第" + section + "节 " + chineseTitle(10) + " {#" + id + "}\n");
      translation.append("# Section " + section + ". " + englishTitle() + " {#" + id + "}\n");
      for (int i = 0; i < PARAGRAPHS; i++) {
        paragraph(i);
        if (i == 3) {
          pair("## " + chineseTitle(8), "## " + englishTitle());
        }
        if (i == 4) {
          extra();
        }
      }
      if (index % 4 == 0) {
        note();
      }
    }

    private void paragraph(int place) {
      List<String> texts = new ArrayList<>();
      for (int i = 0, n = 2 + random.nextInt(3); i < n; i++) {
        texts.add(pick(chinese));
      }
      String text = String.join("", texts);
      String foreign = english(text.length());
      if (place == 1) {
        text = "**" + chineseTitle(6) + "**。" + text;
        foreign = "**" + englishTitle() + "**. " + foreign;
      } else if (place == 2 && index % 4 == 0) {
        text += "[^" + id + "-n1]";
        foreign += "[^" + id + "-n1]";
      } else if (place == 3) {
        text += "参见[前文](#c1-1)。";
        foreign += " See [above](#c1-1).";
      }
      pair(text, foreign);
    }

    /** A list, a table or a quotation. */
    private void extra() {
      if (index % 4 == 1) {
        original.append('\n');
        translation.append('\n');
        for (int i = 0; i < 4; i++) {
          String mark = mark();
          String text = pick(chinese);
          original.append("- " + text + mark);
          translation.append("- " + english(text.length()) + mark);
        }
      } else if (index % 4 == 2) {
        table();
      } else if (index % 4 == 3) {
        String text = pick(chinese) + pick(chinese);
        pair("> " + text, "> " + english(text.length()));
      }
    }

    private void table() {
      original.append("\n| 地区 | 项目 | 数值 |\n| --- | --- | ---: |\n");
      translation.append("\n| Region | Project | Value |\n| --- | --- | ---: |\n");
      for (int i = 0; i < 5; i++) {
        int value = random.nextInt(10_000);
        original.append("| " + chineseTitle(4) + " | " + chineseTitle(6) + " | " + value + " |\n");
        translation.append("| " + englishTitle() + " | " + englishTitle() + " | " + value + " |\n");
      }
      String mark = mark().strip() + "\n";
      original.append(mark);
      translation.append(mark);
    }

    private void note() {
      String text = pick(chinese);
      original.append("\n[^" + id + "-n1]: " + text + "\n");
      translation.append("\n[^" + id + "-n1]: " + english(text.length()) + "\n");
    }

    private void pair(String text, String foreign) {
      String mark = mark();
      original.append('\n').append(text).append(mark);
      translation.append('\n').append(foreign).append(mark);
    }

    private String mark() {
      blocks++;
      return " {#" + id + "-p" + blocks + "}\n";
    }

    private String english(int length) {
      StringBuilder text = new StringBuilder(pick(english));
      while (text.length() < 3 * length) {
        text.append(' ').append(pick(english));
      }
      return text.toString();
    }

    private String chineseTitle(int length) {
      String letters = pick(chinese).replaceAll("[^\\p{IsHan}]", "");
      return letters.substring(0, Math.min(length, letters.length()));
    }

    private String englishTitle() {
      return Stream.of(pick(english).replaceAll("[^A-Za-z ]", "").split(" +"))
          .filter(word -> !word.isEmpty())
          .limit(3)
          .collect(Collectors.joining(" "));
    }

    private String pick(List<String> sentences) {
      return sentences.get(random.nextInt(sentences.size()));
    }
  }
}
