package io.github.duizhao.render.epub;

import io.github.duizhao.html.Byline;
import io.github.duizhao.html.InterfaceWords;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Localized;
import io.github.duizhao.model.Metadata;
import io.github.duizhao.publication.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what a book says about itself in one language. */
final class ImprintFacts {
  private final Publication publication;
  private final Metadata metadata;
  private final InterfaceWords words;
  private final EpubLabels labels;
  private final Language language;
  private final List<Imprint.Fact> facts = new ArrayList<>();

  ImprintFacts(
      Publication publication, InterfaceWords words, EpubLabels labels, Language language) {
    this.publication = publication;
    this.metadata = publication.book().metadata();
    this.words = words;
    this.labels = labels;
    this.language = language;
  }

  Imprint.Facts facts() {
    text("title", Optional.of(metadata.title()));
    text("subtitle", metadata.subtitle());
    for (Byline byline : Byline.all(metadata.contributors(), language, words)) {
      fact("role-" + byline.role().code(), labels.label(language, byline.namesText()), "");
    }
    if (publication.edition().isBilingual()) {
      fact("edition", labels.word("bilingual", language), "");
    }
    text("publisher", metadata.publisher());
    fact("issued", labels.label(language, metadata.issued().toString()), "");
    text("source", metadata.source());
    text("rights", metadata.rights());
    metadata.site().ifPresent(url -> fact("site", labels.label(language, url), url));
    metadata.contact().ifPresent(text -> fact("contact", labels.label(language, text), ""));
    return new Imprint.Facts(labels.label(metadata.title(), language), facts);
  }

  private void text(String key, Optional<Localized> text) {
    text.ifPresent(value -> fact(key, labels.label(value, language), ""));
  }

  private void fact(String key, EpubLabel value, String link) {
    facts.add(new Imprint.Fact(labels.word(key, language), value, link));
  }
}
