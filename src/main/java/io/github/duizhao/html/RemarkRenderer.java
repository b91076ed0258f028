package io.github.duizhao.html;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Remark;
import io.github.duizhao.model.Sigil;
import io.github.duizhao.model.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Renders a remark of the apparatus as paragraphs. A variant becomes {@code 常泰 A] 崇泰 B} and, in
 * each language of the edition, its kind and the reason for the reading: {@code Substitution. …}
 */
final class RemarkRenderer implements Remark.Visitor<String> {
  /** In code points; only the two ends of a longer lemma are shown. */
  private static final int MAX_LEMMA = 40;

  private static final int ENDS_SHOWN = 12;

  private final Markup markup;
  private final InterfaceWords words;
  private final Language original;

  RemarkRenderer(Markup markup) {
    this.markup = markup;
    this.words = markup.words();
    this.original = markup.languages().original();
  }

  /** Renders a remark without its letter and backlink. */
  String texts(Remark remark) {
    return remark.accept(this);
  }

  @Override
  public String difference(Remark.Difference difference) {
    Variant variant = difference.variant();
    HtmlWriter html = markup.html().open("p").cssClass("readings").lang(original);
    html.raw(readings(variant)).close().line();
    String kind = "kind-" + variant.kind().name().toLowerCase(Locale.ROOT);
    return html.raw(markup.paragraphs(language -> reason(variant, kind, language))).toString();
  }

  private Markup.Fragment reason(Variant variant, String kind, Language language) {
    InterfaceWords.Word pattern = words.word("remark-reason", language);
    String reason = markup.localized(variant.reason(), pattern.language(), language);
    String name = HtmlWriter.escape(words.word(kind, language).text());
    return new Markup.Fragment(
        pattern.language(),
        HtmlWriter.escape(pattern.text()).replace("{0}", name).replace("{1}", reason));
  }

  @Override
  public String border(Remark.Border border) {
    boolean heading = border.scope() == Remark.Border.Scope.HEADING;
    return markup.paragraphs(
        language -> {
          List<Markup.Fragment> sentences = new ArrayList<>();
          addSentence("witness-ends", border.ending(), language, sentences);
          addSentence(
              heading ? "witness-begins-here" : "witness-begins",
              border.beginning(),
              language,
              sentences);
          addSentence("witness-rests", border.basis(), language, sentences);
          String space = language.isEastAsian() ? "" : " ";
          return new Markup.Fragment(
              sentences.get(0).language(),
              sentences.stream().map(Markup.Fragment::html).collect(Collectors.joining(space)));
        });
  }

  private void addSentence(
      String key, List<Sigil> witnesses, Language language, List<Markup.Fragment> sentences) {
    if (!witnesses.isEmpty()) {
      InterfaceWords.Word word = words.word(key, language);
      String text = word.text().replace("{0}", join(witnesses, language));
      sentences.add(new Markup.Fragment(word.language(), HtmlWriter.escape(text)));
    }
  }

  /** For example {@code A, B and C}. */
  private String join(List<Sigil> witnesses, Language language) {
    String names = witnesses.get(0).value();
    for (int i = 1; i < witnesses.size(); i++) {
      String key = i == witnesses.size() - 1 ? "names-last" : "names-more";
      names =
          words
              .word(key, language)
              .text()
              .replace("{1}", witnesses.get(i).value())
              .replace("{0}", names);
    }
    return names;
  }

  /** The lemma and its witnesses, a bracket, then the other readings with their witnesses. */
  private String readings(Variant variant) {
    Map<String, List<Sigil>> witnesses = new LinkedHashMap<>();
    variant
        .readings()
        .forEach(
            (sigil, reading) ->
                witnesses.computeIfAbsent(reading, text -> new ArrayList<>()).add(sigil));
    List<Sigil> lemma = witnesses.remove(variant.lemma());
    HtmlWriter html = markup.html();
    html.open("b").cssClass("lemma").text(shortened(variant.lemma())).close();
    if (lemma == null || variant.taken().isEmpty()) {
      gloss(html.text(" "), "emended");
    }
    if (lemma != null) {
      sigla(html.text(" "), lemma);
    }
    html.text("]");
    String separator = " ";
    for (Map.Entry<String, List<Sigil>> reading : witnesses.entrySet()) {
      html.text(separator);
      if (reading.getKey().isEmpty()) {
        gloss(html, "lacking");
      } else {
        html.text(reading.getKey());
      }
      sigla(html.text(" "), reading.getValue());
      separator = original.isEastAsian() ? "；" : "; ";
    }
    return html.toString();
  }

  private void gloss(HtmlWriter html, String key) {
    html.open("span").cssClass("gloss").raw(markup.wordInEach(key)).close();
  }

  private static void sigla(HtmlWriter html, List<Sigil> witnesses) {
    String names = witnesses.stream().map(Sigil::value).collect(Collectors.joining(" "));
    html.open("span").cssClass("sigla").text(names).close();
  }

  private String shortened(String lemma) {
    int length = lemma.codePointCount(0, lemma.length());
    return length <= MAX_LEMMA
        ? lemma
        : lemma.substring(0, lemma.offsetByCodePoints(0, ENDS_SHOWN))
            + (original.isEastAsian() ? "……" : " … ")
            + lemma.substring(lemma.offsetByCodePoints(lemma.length(), -ENDS_SHOWN));
  }
}
