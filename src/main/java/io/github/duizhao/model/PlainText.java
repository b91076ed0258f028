package io.github.duizhao.model;

import java.util.List;

/**
 * Reads inline content as plain characters: marks and notes are left out, line breaks become
 * spaces.
 */
final class PlainText implements Inline.Visitor<String> {
  private static final PlainText VISITOR = new PlainText();

  private PlainText() {}

  static String of(List<Inline> content) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : content) {
      text.append(inline.accept(VISITOR));
    }
    return text.toString();
  }

  @Override
  public String text(Inline.Text text) {
    return text.value();
  }

  @Override
  public String emphasis(Inline.Emphasis emphasis) {
    return of(emphasis.content());
  }

  @Override
  public String strong(Inline.Strong strong) {
    return of(strong.content());
  }

  @Override
  public String link(Inline.Link link) {
    return of(link.content());
  }

  @Override
  public String ruby(Inline.Ruby ruby) {
    return of(ruby.base()) + ruby.open() + ruby.reading() + ruby.close();
  }

  @Override
  public String foreign(Inline.Foreign foreign) {
    return of(foreign.content());
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
