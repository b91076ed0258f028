package io.github.duizhao.html;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Remark;
import io.github.duizhao.model.Sigil;
import io.github.duizhao.model.Variant;
import io.github.duizhao.publication.Publication;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Renders what the apparatus says of one place, as paragraphs. A variant gives {@code 常泰 A] 崇泰 B}
 * and, in each language of the edition, {@code Substitution. The base’s reading stands.}
 */
final class RemarkRenderer implements Remark.Visitor<String> {
  /** In code points; a longer lemma is shown by its first and last words. */
  private static final int LONGEST_LEMMA = 40;

  private static final int ENDS_SHOWN = 12;

  private final Publication publication;
  private final Medium medium;
  private final InterfaceWords words;
  private final Language original;

  /** A renderer of remarks in the languages of an edition. */
  RemarkRenderer(Publication publication, Medium medium, InterfaceWords words) {
    this.publication = publication;
    this.medium = medium;
    this.words = words;
    this.original = publication.book().metadata().languages().original();
  }

  /** The paragraphs of a remark, without letter or backlink. */
  String texts(Remark remark) {
    return remark.accept(this);
  }

  /** A text of the page in one language, as XHTML. */
  record Text(Language language, String html) {}

  @Override
  public String difference(Remark.Difference difference) {
    Variant variant = difference.variant();
    StringBuilder html = new StringBuilder();
    html.append("<p class=\"readings\"").append(medium.lang(original)).append(">");
    html.append(readings(variant)).append("</p>\n");
    String kind = "kind-" + variant.kind().name().toLowerCase(Locale.ROOT);
    html.append(
        paragraphs(
            language -> {
              InterfaceWords.Word frame = words.word("remark-reason", language);
              String reason = localized(variant.reason(), frame.language(), language);
              String name = Markup.escape(words.word(kind, language).text());
              return new Text(
                  frame.language(),
                  Markup.escape(frame.text()).replace("{0}", name).replace("{1}", reason));
            }));
    return html.toString();
  }

  @Override
  public String border(Remark.Border border) {
    boolean heading = border.scope() == Remark.Border.Scope.HEADING;
    return paragraphs(
        language -> {
          List<Text> sentences = new ArrayList<>();
          addSentence("witness-ends", border.ending(), language, sentences);
          addSentence(
              heading ? "witness-begins-here" : "witness-begins",
              border.beginning(),
              language,
              sentences);
          addSentence("witness-rests", border.basis(), language, sentences);
          String space = language.isEastAsian() ? "" : " ";
          return new Text(
              sentences.get(0).language(),
              sentences.stream().map(Text::html).collect(Collectors.joining(space)));
        });
  }

  private void addSentence(
      String key, List<Sigil> witnesses, Language language, List<Text> sentences) {
    if (!witnesses.isEmpty()) {
      InterfaceWords.Word word = words.word(key, language);
      String text = word.text().replace("{0}", join(witnesses, language));
      sentences.add(new Text(word.language(), Markup.escape(text)));
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

  /** The lemma and its witnesses, a bracket, then the other readings and theirs. */
  private String readings(Variant variant) {
    Map<String, List<Sigil>> witnesses = new LinkedHashMap<>();
    variant
        .readings()
        .forEach(
            (sigil, reading) ->
                witnesses.computeIfAbsent(reading, text -> new ArrayList<>()).add(sigil));
    List<Sigil> lemma = witnesses.remove(variant.lemma());
    StringBuilder html = new StringBuilder();
    html.append("<b class=\"lemma\">").append(Markup.escape(shortened(variant.lemma())));
    html.append("</b>");
    html.append(
        lemma == null || variant.taken().isEmpty()
            ? " <span class=\"gloss\">" + wordInEach("emended") + "</span>"
            : "");
    html.append(lemma == null ? "" : " " + sigla(lemma)).append("]");
    String separator = " ";
    for (Map.Entry<String, List<Sigil>> reading : witnesses.entrySet()) {
      html.append(separator).append(reading(reading.getKey())).append(" ");
      html.append(sigla(reading.getValue()));
      separator = original.isEastAsian() ? "；" : "; ";
    }
    return html.toString();
  }

  private String reading(String text) {
    return text.isEmpty()
        ? "<span class=\"gloss\">" + wordInEach("lacking") + "</span>"
        : Markup.escape(text);
  }

  private static String sigla(List<Sigil> witnesses) {
    return "<span class=\"sigla\">"
        + witnesses.stream().map(Sigil::value).collect(Collectors.joining(" "))
        + "</span>";
  }

  private String shortened(String lemma) {
    int length = lemma.codePointCount(0, lemma.length());
    return length <= LONGEST_LEMMA
        ? lemma
        : lemma.substring(0, lemma.offsetByCodePoints(0, ENDS_SHOWN))
            + (original.isEastAsian() ? "……" : " … ")
            + lemma.substring(lemma.offsetByCodePoints(lemma.length(), -ENDS_SHOWN));
  }

  /** A word of the interface in each language of the edition, each shown where its language is. */
  String wordInEach(String key) {
    return publication.edition().languages().stream()
        .map(
            language -> {
              InterfaceWords.Word word = words.word(key, language);
              return "<span class=\""
                  + role(language)
                  + "\""
                  + medium.lang(word.language())
                  + ">"
                  + Markup.escape(word.text())
                  + "</span>";
            })
        .collect(Collectors.joining(" "));
  }

  /** A paragraph for each language of the edition; languages served alike have one. */
  String paragraphs(Function<Language, Text> text) {
    StringBuilder html = new StringBuilder();
    Set<Text> shown = new HashSet<>();
    for (Language language : publication.edition().languages()) {
      Text paragraph = text.apply(language);
      if (!shown.add(paragraph)) {
        continue;
      }
      html.append("<p class=\"").append(role(language)).append("\"");
      html.append(medium.lang(paragraph.language())).append(">");
      html.append(paragraph.html()).append("</p>\n");
    }
    return html.toString();
  }

  /** A text in that language or else in the first given, marked if it is not that of its place. */
  String localized(Localized text, Language around, Language language) {
    Language own = text.bestLanguage(language);
    String html = new Quotation(original, medium).html(text.best(language), own);
    return own.equals(around) || own.primary().equals(around.tag())
        ? html
        : "<span" + medium.lang(own) + ">" + html + "</span>";
  }

  private String role(Language language) {
    return language.equals(original) ? "original" : "translation";
  }
}
