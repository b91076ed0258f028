package io.github.duizhao.collation;

import io.github.duizhao.collation.KnownText.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Prints a text as lines and pages, in the style of one newspaper. */
record Printer(Setting setting, int width) {
  static final String FROM = "^（上接第[0-9]+版）";
  static final String ON = "^（下转第[0-9]+版）$";

  /** The layout of paragraphs. */
  enum Setting {
    /** Each is one line. */
    UNWRAPPED,
    /** Each is one line that begins with white space. */
    UNWRAPPED_INDENTED,
    /** Wrapped, with a blank line before and after. */
    BLANK_BETWEEN,
    /** Wrapped; first lines begin with white space. */
    INDENTED,
    /** Wrapped; first lines are shorter, but the white space is lost. */
    SHORT_FIRST_LINES,
    /** The same with a blank line after each. */
    BLANK_EVERYWHERE;

    boolean isWrapped() {
      return this != UNWRAPPED && this != UNWRAPPED_INDENTED;
    }

    boolean isIndented() {
      return isWrapped() && this != BLANK_BETWEEN;
    }
  }

  /** A random printer for Chinese. */
  static Printer chinese(Random random) {
    Setting[] settings = Setting.values();
    return new Printer(settings[random.nextInt(settings.length)], 15 + random.nextInt(20));
  }

  /** A random printer for Western text, whose paragraphs must be marked. */
  static Printer western(Random random) {
    Setting[] marked = {Setting.UNWRAPPED, Setting.BLANK_BETWEEN, Setting.UNWRAPPED_INDENTED};
    return new Printer(marked[random.nextInt(marked.length)], 45 + random.nextInt(40));
  }

  /** Prints everything on one page. */
  String print(KnownText text) {
    return join(List.of(lines(text)));
  }

  /** A line, and whether a page may begin with it. */
  record Set(String text, boolean startsItem, boolean heading) {}

  List<Set> lines(KnownText text) {
    List<Set> lines = new ArrayList<>();
    for (Item item : text.items()) {
      List<String> own = item.heading() ? List.of(item.text()) : wrapped(item.text());
      for (int i = 0; i < own.size(); i++) {
        lines.add(new Set(own.get(i), i == 0, item.heading()));
      }
    }
    return lines;
  }

  private List<String> wrapped(String text) {
    return switch (setting) {
      case UNWRAPPED -> List.of(text);
      case UNWRAPPED_INDENTED -> List.of("　　" + text);
      default -> text.indexOf(' ') >= 0 ? words(text) : characters(text);
    };
  }

  private List<String> words(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() + word.length() >= width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private List<String> characters(String text) {
    List<String> lines = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      boolean first = at == 0;
      int end = Math.min(text.length(), at + width - (first && setting.isIndented() ? 2 : 0));
      if (end < text.length() && "，。、”".indexOf(text.charAt(end)) >= 0) {
        // no stop starts a line: first lines are stretched, the others compressed
        end += first ? -1 : 1;
      }
      while (end < text.length() && text.charAt(end) < 0x80 && text.charAt(end - 1) < 0x80) {
        // numbers are not broken
        end--;
      }
      String indent = first && setting == Setting.INDENTED ? "　　" : "";
      lines.add(indent + text.substring(at, end));
      at = end;
    }
    return lines;
  }

  /** Splits lines into pages. A line that is a whole paragraph may be split too. */
  List<List<Set>> pages(List<Set> lines, int count, Random random) {
    List<Integer> cuts = new ArrayList<>();
    for (int i = 1; i < count; i++) {
      cuts.add(i * lines.size() / count + random.nextInt(Math.max(1, lines.size() / count / 2)));
    }
    List<List<Set>> pages = new ArrayList<>();
    List<Set> page = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Set line = lines.get(i);
      if (!cuts.contains(i)) {
        page.add(line);
      } else if (setting.isWrapped() || line.heading() || line.text().length() < 30) {
        pages.add(page);
        page = new ArrayList<>(List.of(line));
      } else {
        int at = inside(line.text(), random);
        page.add(new Set(line.text().substring(0, at), line.startsItem(), false));
        pages.add(page);
        page = new ArrayList<>();
        page.add(new Set(line.text().substring(at), false, false));
      }
    }
    pages.add(page);
    pages.removeIf(List::isEmpty);
    return pages;
  }

  /** A place in a paragraph, but not after a stop, where it could seem to end. */
  private static int inside(String text, Random random) {
    int at = 10 + random.nextInt(text.length() - 20);
    while ("。.”".indexOf(text.charAt(at - 1)) >= 0
        || text.charAt(at) == ' '
        || (Character.isDigit(text.charAt(at)) && Character.isDigit(text.charAt(at - 1)))) {
      at++;
    }
    return at;
  }

  String join(List<List<Set>> pages) {
    return join(pages, Collections.nCopies(pages.size(), 0));
  }

  /**
   * Prints pages.
   *
   * @param numbers of the pages, for notes that say where they continue; 0 for no notes
   */
  String join(List<List<Set>> pages, List<Integer> numbers) {
    StringBuilder print = new StringBuilder();
    int last = Collections.max(numbers);
    for (int p = 0; p < pages.size(); p++) {
      List<Set> page = pages.get(p);
      int number = numbers.get(p);
      for (int i = 0; i < page.size(); i++) {
        Set line = page.get(i);
        boolean gap = setting == Setting.BLANK_BETWEEN && (line.startsItem() || line.heading());
        print.append(gap && !print.isEmpty() ? "\n" : "");
        print.append(i == 0 && number > 1 ? "（上接第" + (number - 1) + "版）" : "");
        print.append(line.text()).append('\n');
        print.append(setting == Setting.BLANK_EVERYWHERE ? "\n" : "");
      }
      print.append(number > 0 && number < last ? "（下转第" + (number + 1) + "版）\n" : "");
    }
    return print.toString();
  }
}
