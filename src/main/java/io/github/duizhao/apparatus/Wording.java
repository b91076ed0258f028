package io.github.duizhao.apparatus;

import io.github.duizhao.model.Inline;
import java.util.List;

/**
 * Reads inline content as the words that a witness can have: no notes and no ruby, a space for a
 * line break. Places in the text are counted in these characters.
 */
final class Wording implements Inline.Visitor<String> {
  private static final Wording VISITOR = new Wording();

  private Wording() {}

  static String of(List<Inline> content) {
    StringBuilder text = new StringBuilder();
    content.forEach(inline -> text.append(of(inline)));
    return text.toString();
  }

  static String of(Inline inline) {
    return inline.accept(VISITOR);
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
    return of(ruby.base());
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
