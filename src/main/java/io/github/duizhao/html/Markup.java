package io.github.duizhao.html;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Languages;
import io.github.duizhao.model.Localized;
import io.github.duizhao.publication.Address;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.publication.Title;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Markup that the renderers of one publication share: links, headings, and texts about the book in
 * the languages of the edition.
 */
record Markup(Publication publication, Medium medium, InterfaceWords words) {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

  /** Text in one language, as XHTML. */
  record Fragment(Language language, String html) {}

  HtmlWriter html() {
    return medium.html();
  }

  Languages languages() {
    return publication.book().metadata().languages();
  }

  /** {@code original} or {@code translation}. */
  String side(Language language) {
    return language.equals(languages().original()) ? "original" : "translation";
  }

  /** Links the content to an address; without an address, returns the content alone. */
  String link(Optional<Address> address, String content) {
    return address
        .map(it -> html().open("a").attribute("href", medium.href(it)).raw(content).close())
        .map(HtmlWriter::toString)
        .orElse(content);
  }

  String heading(int level, String content) {
    return html().open("h" + level).raw(content).close().line().toString();
  }

  /** A title's text without its label and without marks for line breaks. */
  static String plainText(Title title) {
    return TextLabel.withoutBreaks(title.text().plainText());
  }

  /** A word of the interface in the language of the translation, to mark a text. */
  String mark(String key, String element) {
    InterfaceWords.Word word = words.word(key, languages().translation());
    HtmlWriter html = html().open(element).cssClass("mark").lang(word.language());
    return html.text(word.text()).close().toString();
  }

  /** A word of the interface in a language, or else in the next best. */
  InterfaceWords.Word word(String key, Language language) {
    return words.word(key, language);
  }

  /**
   * A word of the interface in each language of the edition, shown where its language is shown;
   * once and always if there is only one word for all of them.
   */
  String wordInEach(String key) {
    List<Language> languages = publication.edition().languages();
    boolean isOne =
        languages.size() > 1
            && languages.stream().map(it -> words.word(key, it)).distinct().count() == 1;
    return languages.stream()
        .limit(isOne ? 1 : languages.size())
        .map(
            language -> {
              InterfaceWords.Word word = words.word(key, language);
              HtmlWriter html = html().open("span").cssClass(isOne ? "" : side(language));
              return html.lang(word.language()).text(word.text()).close().toString();
            })
        .collect(Collectors.joining(" "));
  }

  /** A paragraph for each language of the edition; equal paragraphs are shown once. */
  String paragraphs(Function<Language, Fragment> text) {
    HtmlWriter html = html();
    Set<Fragment> shown = new HashSet<>();
    for (Language language : publication.edition().languages()) {
      Fragment paragraph = text.apply(language);
      if (shown.add(paragraph)) {
        html.open("p").cssClass(side(language)).lang(paragraph.language());
        html.raw(paragraph.html()).close().line();
      }
    }
    return html.toString();
  }

  /**
   * A text in the given language, or else in the first language it has.
   *
   * @param around the language of the surrounding element; a different language is declared
   */
  String localized(Localized text, Language around, Language language) {
    Language own = text.bestLanguage(language);
    String html = quoting(text.best(language), own);
    return own.equals(around) || own.primary().equals(around.tag())
        ? html
        : html().open("span").lang(own).raw(html).close().toString();
  }

  /** Text about the original; Han characters in non-Chinese text are marked as quotations. */
  String quoting(String text, Language language) {
    Language original = languages().original();
    if (!original.isEastAsian() || language.isEastAsian()) {
      return HtmlWriter.escape(text);
    }
    return HAN.matcher(HtmlWriter.escape(text))
        .replaceAll(han -> html().open("span").lang(original).raw(han.group()).close().toString());
  }
}
