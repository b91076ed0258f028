package io.github.duizhao.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The stanzas and lines of a verse. The text {@code 白日依山尽，⏎黄河入海流。} is one stanza of two lines;
 * spaces at the start of a line are its indentation.
 */
public record VerseLines(List<Stanza> stanzas) {
  private static final int IDEOGRAPHIC_SPACE = 0x3000;

  public VerseLines {
    stanzas = List.copyOf(stanzas);
  }

  /** The lines of one stanza. */
  public record Stanza(List<Line> lines) {
    public Stanza {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One line.
   *
   * @param indent in em: two spaces, or one full-width space, are one em
   * @param content without the spaces that indent it
   */
  public record Line(int indent, List<Inline> content) {
    public Line {
      content = List.copyOf(content);
    }
  }

  /** The lines of a verse's text. */
  public static VerseLines of(Phrase phrase) {
    List<Stanza> stanzas = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    List<Inline> line = new ArrayList<>();
    for (Inline inline : phrase.content()) {
      if (!(inline instanceof Inline.LineBreak)) {
        line.add(inline);
      } else if (line.isEmpty()) {
        addStanza(stanzas, lines);
      } else {
        lines.add(line(line));
        line.clear();
      }
    }
    if (!line.isEmpty()) {
      lines.add(line(line));
    }
    addStanza(stanzas, lines);
    return new VerseLines(stanzas);
  }

  private static void addStanza(List<Stanza> stanzas, List<Line> lines) {
    if (!lines.isEmpty()) {
      stanzas.add(new Stanza(lines));
      lines.clear();
    }
  }

  private static Line line(List<Inline> content) {
    if (!(content.get(0) instanceof Inline.Text first)) {
      return new Line(0, content);
    }
    int spaces = 0;
    int halves = 0;
    while (spaces < first.value().length() && isSpace(first.value().charAt(spaces))) {
      halves += first.value().charAt(spaces) == IDEOGRAPHIC_SPACE ? 2 : 1;
      spaces++;
    }
    List<Inline> rest = new ArrayList<>(content);
    rest.set(0, new Inline.Text(first.value().substring(spaces)));
    return new Line((halves + 1) / 2, rest);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == IDEOGRAPHIC_SPACE;
  }
}
