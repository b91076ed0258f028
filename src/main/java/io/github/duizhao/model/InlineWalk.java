package io.github.duizhao.publication;

import io.github.duizhao.model.Inline;
import java.util.List;

/** Goes through inline content and whatever is nested in it. */
abstract class InlineWalk implements Inline.Visitor<Void> {

  final Void visit(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return null;
  }

  @Override
  public Void text(Inline.Text text) {
    return null;
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    return visit(emphasis.content());
  }

  @Override
  public Void strong(Inline.Strong strong) {
    return visit(strong.content());
  }

  @Override
  public Void link(Inline.Link link) {
    return visit(link.content());
  }

  @Override
  public Void ruby(Inline.Ruby ruby) {
    return visit(ruby.base());
  }

  @Override
  public Void foreign(Inline.Foreign foreign) {
    return visit(foreign.content());
  }

  @Override
  public Void noteRef(Inline.NoteRef noteRef) {
    return null;
  }

  @Override
  public Void remarkRef(Inline.RemarkRef remarkRef) {
    return null;
  }

  @Override
  public Void code(Inline.Code code) {
    return null;
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    return null;
  }
}
