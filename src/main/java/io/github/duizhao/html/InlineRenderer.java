package io.github.duizhao.html;

import io.github.duizhao.formula.FormulaException;
import io.github.duizhao.formula.MathMl;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.RunInHead;
import io.github.duizhao.model.VerseLines;
import io.github.duizhao.publication.Publication;
import java.util.List;
import java.util.Optional;

/** Renders the inline content of a text in one language. */
final class InlineRenderer implements Inline.Visitor<String> {
  private static final int MAX_INDENT = 12;

  private final Publication publication;
  private final Medium medium;
  private final Language language;
  private final NoteReferences references;

  InlineRenderer(
      Publication publication, Medium medium, Language language, NoteReferences references) {
    this.publication = publication;
    this.medium = medium;
    this.language = language;
    this.references = references;
  }

  String render(List<Inline> content) {
    StringBuilder html = new StringBuilder();
    content.forEach(inline -> html.append(inline.accept(this)));
    return html.toString();
  }

  /** Renders the content of a paragraph, with its run-in head in a separate element. */
  String paragraph(Phrase phrase) {
    Optional<RunInHead> runIn = RunInHead.of(phrase);
    if (runIn.isEmpty()) {
      return render(phrase.content());
    }
    HtmlWriter html = medium.html().open("b").cssClass("run-in");
    html.raw(render(runIn.get().head())).text(runIn.get().stop()).close();
    return html.raw(render(runIn.get().rest())).toString();
  }

  /**
   * Renders a verse: a paragraph for each stanza with an element for each line. {@code <br/>}
   * separates the lines, so that they remain lines without a style sheet.
   */
  String verse(Phrase verse) {
    HtmlWriter html = medium.html().line();
    for (VerseLines.Stanza stanza : VerseLines.of(verse).stanzas()) {
      html.open("p").cssClass("stanza");
      boolean first = true;
      for (VerseLines.Line line : stanza.lines()) {
        if (!first) {
          html.open("br").empty().line();
        }
        first = false;
        int indent = Math.min(MAX_INDENT, line.indent());
        html.open("span").cssClass("line", indent == 0 ? "" : "in-" + indent);
        html.raw(render(line.content())).close();
      }
      html.close().line();
    }
    return html.toString();
  }

  /** Renders code as typed, with a class that names its syntax: {@code language-java}. */
  String codeBlock(Optional<String> syntax, Phrase code) {
    HtmlWriter html =
        medium.html().open("code").cssClass(syntax.map("language-"::concat).orElse(""));
    return html.text(code.plainText()).close().toString();
  }

  @Override
  public String text(Inline.Text text) {
    return HtmlWriter.escape(text.value());
  }

  @Override
  public String emphasis(Inline.Emphasis emphasis) {
    return medium.html().open("em").raw(render(emphasis.content())).close().toString();
  }

  @Override
  public String strong(Inline.Strong strong) {
    return medium.html().open("strong").raw(render(strong.content())).close().toString();
  }

  @Override
  public String link(Inline.Link link) {
    String content = render(link.content());
    // a link that leads nowhere has no target
    Optional<String> href =
        link.target().startsWith("#")
            ? publication.address(link.target().substring(1)).map(medium::href)
            : Optional.of(link.target()).filter(target -> !target.isEmpty());
    if (href.isEmpty()) {
      return content;
    }
    HtmlWriter html =
        medium.html().open("a").attribute("href", href).attribute("title", link.title());
    return html.raw(content).close().toString();
  }

  @Override
  public String ruby(Inline.Ruby ruby) {
    HtmlWriter html = medium.html().open("ruby").raw(render(ruby.base()));
    html.raw(medium.rubyBracket(ruby.open())).open("rt").text(ruby.reading()).close();
    return html.raw(medium.rubyBracket(ruby.close())).close().toString();
  }

  /** Italic only for Latin letters inside a text in Latin letters. */
  @Override
  public String foreign(Inline.Foreign foreign) {
    boolean italic =
        !language.isEastAsian()
            && Inline.plainText(foreign.content())
                .codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    HtmlWriter html = medium.html().open(italic ? "i" : "span").cssClass("foreign");
    return html.lang(foreign.language()).raw(render(foreign.content())).close().toString();
  }

  @Override
  public String noteRef(Inline.NoteRef noteRef) {
    return references.next(noteRef.note(), language).map(medium::noteRef).orElse("");
  }

  @Override
  public String remarkRef(Inline.RemarkRef remarkRef) {
    return references.of(remarkRef.remark(), language).map(medium::remarkRef).orElse("");
  }

  @Override
  public String code(Inline.Code code) {
    return medium.html().open("code").text(code.value()).close().toString();
  }

  @Override
  public String styled(Inline.Styled styled) {
    HtmlWriter html = medium.html().open(styled.style().element());
    html.attribute("title", styled.title());
    return html.raw(render(styled.content())).close().toString();
  }

  @Override
  public String image(Inline.Image image) {
    HtmlWriter html = medium.picture(publication.book().picture(image.picture()));
    html.attribute("alt", image.picture().alt().plainText()).cssClass("inline");
    html.attribute("title", image.picture().caption().map(Phrase::plainText));
    return html.empty().toString();
  }

  @Override
  public String formula(Inline.Formula formula) {
    String name = formula.isDisplayed() ? "formula displayed" : "formula";
    if (medium.drawsFormulas()) {
      try {
        String math = MathMl.of(formula.source(), formula.isDisplayed());
        if (!formula.isDisplayed()) {
          return math;
        }
        // a long one can be scrolled, also with the keyboard
        HtmlWriter html = medium.html().open("span").cssClass(name).attribute("tabindex", "0");
        return html.raw(math).close().toString();
      } catch (FormulaException e) {
        // reported by a check; the source is shown
      }
    }
    return medium.html().open("code").cssClass(name).text(formula.source()).close().toString();
  }

  @Override
  public String lineBreak(Inline.LineBreak lineBreak) {
    return medium.html().open("br").empty().toString();
  }

  /** A space: where blocks can be, {@link FurtherRenderer} renders them. */
  @Override
  public String blockBreak(Inline.BlockBreak blockBreak) {
    return " ";
  }
}
