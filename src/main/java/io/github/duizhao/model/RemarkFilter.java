package io.github.duizhao.model;

import java.util.List;
import java.util.Optional;

/** Takes the marks of remarks out of inline content. */
final class RemarkFilter implements Inline.Visitor<Optional<Inline>> {
  private static final RemarkFilter VISITOR = new RemarkFilter();

  private RemarkFilter() {}

  static List<Inline> without(List<Inline> content) {
    return content.stream().flatMap(inline -> inline.accept(VISITOR).stream()).toList();
  }

  @Override
  public Optional<Inline> text(Inline.Text text) {
    return Optional.of(text);
  }

  @Override
  public Optional<Inline> emphasis(Inline.Emphasis emphasis) {
    return Optional.of(new Inline.Emphasis(without(emphasis.content())));
  }

  @Override
  public Optional<Inline> strong(Inline.Strong strong) {
    return Optional.of(new Inline.Strong(without(strong.content())));
  }

  @Override
  public Optional<Inline> link(Inline.Link link) {
    return Optional.of(link);
  }

  @Override
  public Optional<Inline> ruby(Inline.Ruby ruby) {
    return Optional.of(ruby);
  }

  @Override
  public Optional<Inline> foreign(Inline.Foreign foreign) {
    return Optional.of(new Inline.Foreign(foreign.language(), without(foreign.content())));
  }

  @Override
  public Optional<Inline> noteRef(Inline.NoteRef noteRef) {
    return Optional.of(noteRef);
  }

  @Override
  public Optional<Inline> remarkRef(Inline.RemarkRef remarkRef) {
    return Optional.empty();
  }

  @Override
  public Optional<Inline> code(Inline.Code code) {
    return Optional.of(code);
  }

  @Override
  public Optional<Inline> lineBreak(Inline.LineBreak lineBreak) {
    return Optional.of(lineBreak);
  }
}
