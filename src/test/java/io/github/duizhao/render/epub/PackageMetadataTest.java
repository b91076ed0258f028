package io.github.duizhao.render.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.duizhao.app.SampleBooks;
import io.github.duizhao.html.InterfaceWords;
import io.github.duizhao.html.Theme;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.MissingTranslation;
import io.github.duizhao.publication.Edition;
import io.github.duizhao.publication.Publication;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PackageMetadataTest {
  private static final Book TINY = SampleBooks.tiny();
  private static final Edition BILINGUAL = Edition.bilingual(TINY.metadata().languages());
  private static final Edition CHINESE = Edition.of(new Language("zh-Hans"));
  private static final Edition ENGLISH = Edition.of(new Language("en"));

  @Test
  void titleHasTheOtherLanguageAsAlternate() {
    assertThat(metadata(BILINGUAL))
        .containsSequence(
            "dc:title id=title xml:lang=zh-Hans: 两条河",
            "meta refines=#title property=alternate-script xml:lang=en: Two Rivers");
    assertThat(metadata(ENGLISH))
        .containsSequence(
            "dc:title id=title xml:lang=en: Two Rivers",
            "meta refines=#title property=alternate-script xml:lang=zh-Hans: 两条河");
  }

  @Test
  void languagesAreThoseOfTheText() {
    assertThat(metadata(BILINGUAL)).containsSequence("dc:language: zh-Hans", "dc:language: en");
    assertThat(metadata(CHINESE))
        .contains("dc:language: zh-Hans")
        .doesNotContain("dc:language: en");
  }

  @Test
  void untranslatedTextAddsItsLanguage() {
    assertThat(metadata(ENGLISH)).containsSequence("dc:language: en", "dc:language: zh-Hans");
  }

  @Test
  void contributorHasItsRelator() {
    assertThat(metadata(ENGLISH))
        .containsSequence(
            "dc:contributor id=contributor-1 xml:lang=en: The Duizhao editors",
            "meta refines=#contributor-1 property=alternate-script xml:lang=zh-Hans: 对照编辑部",
            "meta refines=#contributor-1 property=role scheme=marc:relators: edt");
  }

  @Test
  void datesComeFromTheBook() {
    assertThat(metadata(BILINGUAL))
        .contains("meta property=dcterms:modified: 2026-01-02T00:00:00Z", "dc:date: 2026-01-02");
  }

  @Test
  void identifiersAreStableAndDifferByEdition() {
    assertThat(metadata(BILINGUAL))
        .contains("dc:identifier id=uid: urn:uuid:751bc715-ad4a-32f2-9786-afef82a251cf");
    assertThat(metadata(ENGLISH))
        .contains("dc:identifier id=uid: urn:uuid:8f9968e8-c659-3dfe-8de8-11e888b78aa4");
  }

  @Test
  void accessibilityIsClaimed() {
    assertThat(metadata(BILINGUAL))
        .contains(
            "meta property=dcterms:conformsTo id=conformance: EPUB Accessibility 1.1 - WCAG 2.2"
                + " Level AA",
            "meta property=schema:accessMode: textual",
            "meta property=schema:accessibilityHazard: none")
        .noneMatch(line -> line.contains("pageNavigation"));
  }

  private static List<String> metadata(Edition edition) {
    Publication publication = Publication.of(TINY, edition, MissingTranslation.SOURCE);
    EpubLabels labels =
        new EpubLabels(publication, new InterfaceWords(new Theme(Optional.empty())));
    return PackageMetadata.of(publication, labels).stream().map(PackageMetadataTest::line).toList();
  }

  private static String line(Meta meta) {
    String attributes =
        meta.attributes().stream()
            .map(attribute -> " " + attribute.name() + "=" + attribute.value())
            .collect(Collectors.joining());
    return meta.name() + attributes + ": " + meta.text();
  }
}
