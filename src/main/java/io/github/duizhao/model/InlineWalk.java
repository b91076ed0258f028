package io.github.duizhao.model;

import java.util.List;

/**
 * Goes through inline content and whatever is nested in it. A class that implements it says what to
 * do with what it meets; what it does not name is passed over, and what holds other content is
 * entered.
 */
public interface InlineWalk extends Inline.Visitor<Void> {

  /** Goes through some content, in order. */
  default Void visit(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return null;
  }

  @Override
  default Void text(Inline.Text text) {
    return null;
  }

  @Override
  default Void emphasis(Inline.Emphasis emphasis) {
    return visit(emphasis.content());
  }

  @Override
  default Void strong(Inline.Strong strong) {
    return visit(strong.content());
  }

  @Override
  default Void link(Inline.Link link) {
    return visit(link.content());
  }

  @Override
  default Void ruby(Inline.Ruby ruby) {
    return visit(ruby.base());
  }

  @Override
  default Void foreign(Inline.Foreign foreign) {
    return visit(foreign.content());
  }

  @Override
  default Void noteRef(Inline.NoteRef noteRef) {
    return null;
  }

  @Override
  default Void remarkRef(Inline.RemarkRef remarkRef) {
    return null;
  }

  @Override
  default Void code(Inline.Code code) {
    return null;
  }

  @Override
  default Void lineBreak(Inline.LineBreak lineBreak) {
    return null;
  }
}
