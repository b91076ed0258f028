package io.github.duizhao.model;

import java.util.List;

/**
 * Reads inline content as plain characters: marks and notes are left out, line breaks become
 * spaces.
 */
final class PlainText implements Inline.Visitor<String> {
  private final boolean readings;

  private PlainText(boolean readings) {
    this.readings = readings;
  }

  /** With the readings of ruby after their base. */
  static String of(List<Inline> content) {
    return new PlainText(true).all(content);
  }

  /** Without the readings of ruby. */
  static String words(List<Inline> content) {
    return new PlainText(false).all(content);
  }

  private String all(List<Inline> content) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : content) {
      text.append(inline.accept(this));
    }
    return text.toString();
  }

  @Override
  public String text(Inline.Text text) {
    return text.value();
  }

  @Override
  public String emphasis(Inline.Emphasis emphasis) {
    return all(emphasis.content());
  }

  @Override
  public String strong(Inline.Strong strong) {
    return all(strong.content());
  }

  @Override
  public String link(Inline.Link link) {
    return all(link.content());
  }

  @Override
  public String ruby(Inline.Ruby ruby) {
    String base = all(ruby.base());
    return readings ? base + ruby.open() + ruby.reading() + ruby.close() : base;
  }

  @Override
  public String foreign(Inline.Foreign foreign) {
    return all(foreign.content());
  }

  @Override
  public String noteRef(Inline.NoteRef noteRef) {
    return "";
  }

  @Override
  public String remarkRef(Inline.RemarkRef remarkRef) {
    return "";
  }

  @Override
  public String code(Inline.Code code) {
    return code.value();
  }

  @Override
  public String lineBreak(Inline.LineBreak lineBreak) {
    return " ";
  }
}
