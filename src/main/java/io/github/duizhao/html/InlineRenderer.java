package io.github.duizhao.html;

import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.RunInHead;
import io.github.duizhao.publication.Publication;
import java.util.List;
import java.util.Optional;

/** Renders inline content of one language. */
final class InlineRenderer implements Inline.Visitor<String> {
  private final Publication publication;
  private final Medium medium;
  private final Language language;
  private final NoteReferences calls;

  InlineRenderer(Publication publication, Medium medium, Language language, NoteReferences calls) {
    this.publication = publication;
    this.medium = medium;
    this.language = language;
    this.calls = calls;
  }

  String render(List<Inline> content) {
    StringBuilder html = new StringBuilder();
    content.forEach(inline -> html.append(inline.accept(this)));
    return html.toString();
  }

  /** A paragraph's content, its run-in head set apart with its stop. */
  String renderParagraph(Phrase phrase) {
    Optional<RunInHead> runIn = RunInHead.of(phrase);
    if (runIn.isEmpty()) {
      return render(phrase.content());
    }
    return "<b class=\"run-in\">"
        + render(runIn.get().head())
        + Markup.escape(runIn.get().stop())
        + "</b>"
        + render(runIn.get().rest());
  }

  @Override
  public String text(Inline.Text text) {
    return Markup.escape(text.value());
  }

  @Override
  public String emphasis(Inline.Emphasis emphasis) {
    return "<em>" + render(emphasis.content()) + "</em>";
  }

  @Override
  public String strong(Inline.Strong strong) {
    return "<strong>" + render(strong.content()) + "</strong>";
  }

  @Override
  public String link(Inline.Link link) {
    String content = render(link.content());
    Optional<String> href =
        link.target().startsWith("#")
            ? publication.address(link.target().substring(1)).map(medium::href)
            : Optional.of(link.target());
    if (href.isEmpty()) {
      return content;
    }
    String title = link.title().map(text -> " title=\"" + Markup.escape(text) + "\"").orElse("");
    return "<a href=\"" + Markup.escape(href.get()) + "\"" + title + ">" + content + "</a>";
  }

  @Override
  public String ruby(Inline.Ruby ruby) {
    return "<ruby>"
        + render(ruby.base())
        + medium.rubyBracket(ruby.open())
        + "<rt>"
        + Markup.escape(ruby.reading())
        + "</rt>"
        + medium.rubyBracket(ruby.close())
        + "</ruby>";
  }

  /** Words in Latin letters are slanted among other such words, and nowhere else. */
  @Override
  public String foreign(Inline.Foreign foreign) {
    boolean slanted =
        !language.isEastAsian()
            && Inline.plainText(foreign.content())
                .codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    String name = slanted ? "i" : "span";
    return "<"
        + name
        + " class=\"foreign\""
        + medium.lang(foreign.language())
        + ">"
        + render(foreign.content())
        + "</"
        + name
        + ">";
  }

  @Override
  public String noteRef(Inline.NoteRef noteRef) {
    return calls.next(noteRef.note(), language).map(medium::noteRef).orElse("");
  }

  @Override
  public String remarkRef(Inline.RemarkRef remarkRef) {
    return calls.of(remarkRef.remark(), language).map(medium::remarkRef).orElse("");
  }

  @Override
  public String code(Inline.Code code) {
    return "<code>" + Markup.escape(code.value()) + "</code>";
  }

  @Override
  public String lineBreak(Inline.LineBreak lineBreak) {
    return "<br/>";
  }
}
