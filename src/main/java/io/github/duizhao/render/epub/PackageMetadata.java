package io.github.duizhao.render.epub;

import io.github.duizhao.html.TextLabel;
import io.github.duizhao.html.TextLabels;
import io.github.duizhao.model.Block;
import io.github.duizhao.model.Contributor;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Localized;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.model.Metadata;
import io.github.duizhao.publication.Page;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.publication.Side;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Creates the metadata of the package (EPUB 3.3, section 5.5; EPUB Accessibility 1.1). */
final class PackageMetadata {
  /** The id of the element with the unique identifier. */
  static final String IDENTIFIER = "uid";

  private static final String CONFORMANCE = "conformance";

  private static final List<String> ACCESSIBILITY_FEATURES =
      List.of(
          "alternativeText",
          "ARIA",
          "displayTransformability",
          "readingOrder",
          "structuralNavigation",
          "tableOfContents",
          "unlocked");

  private final Publication publication;
  private final Metadata metadata;
  private final TextLabels labels;
  private final Language main;
  private final List<PackageDocument.Meta> elements = new ArrayList<>();

  private PackageMetadata(Publication publication, TextLabels labels) {
    this.publication = publication;
    this.metadata = publication.book().metadata();
    this.labels = labels;
    this.main = publication.edition().mainLanguage();
  }

  /** Returns the elements, each followed by the elements that refine it. */
  static List<PackageDocument.Meta> of(Publication publication, TextLabels labels) {
    PackageMetadata metadata = new PackageMetadata(publication, labels);
    metadata.addIdentity();
    metadata.addTitles();
    metadata.addContributors();
    metadata.addPublishing();
    metadata.addAccessibility();
    return List.copyOf(metadata.elements);
  }

  /**
   * Returns the identifier of an edition, the same in every build: for the bilingual edition the
   * one in book.yml, for other editions or without one a name-based UUID.
   */
  static String identifier(Publication publication) {
    String given = publication.book().metadata().identifier().orElse("");
    if (!given.isEmpty() && publication.edition().isBilingual()) {
      return given;
    }
    String name = publication.book().id() + " " + publication.edition().name();
    byte[] bytes = (given.isEmpty() ? name : given + " " + name).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(bytes);
  }

  /** Returns the languages of the edition and of any untranslated text in it. */
  static List<Language> languages(Publication publication) {
    Set<Language> languages = new LinkedHashSet<>(publication.edition().languages());
    for (Page page : publication.pages()) {
      Stream<Side> title = publication.titleSides(page.section()).stream();
      Stream<Side> blocks =
          Block.texts(page.section().blocks())
              .filter(LocatedText::isShown)
              .flatMap(text -> publication.sides(text.text()).stream());
      Stream<Side> notes = page.notes().stream().flatMap(note -> publication.sides(note).stream());
      Stream.of(title, blocks, notes)
          .flatMap(sides -> sides)
          .forEach(side -> languages.add(side.phrase().language()));
    }
    return List.copyOf(languages);
  }

  private void addIdentity() {
    add("dc:identifier", identifier(publication), "id", IDENTIFIER);
    addProperty("dcterms:modified", metadata.modified() + "T00:00:00Z");
  }

  private void addTitles() {
    addNamed("dc:title", "title", metadata.title());
    refine("title", "title-type", "main");
    if (metadata.subtitle().isPresent()) {
      addNamed("dc:title", "subtitle", metadata.subtitle().get());
      refine("subtitle", "title-type", "subtitle");
    }
    languages(publication).forEach(language -> add("dc:language", language.tag()));
  }

  private void addContributors() {
    int number = 0;
    for (Contributor contributor : metadata.contributors()) {
      number++;
      boolean isAuthor = contributor.role() == Contributor.Role.AUTHOR;
      String id = "contributor-" + number;
      addNamed(isAuthor ? "dc:creator" : "dc:contributor", id, contributor.name());
      refine(id, "role", contributor.role().code(), "scheme", "marc:relators");
      contributor
          .fileAs()
          .map(text -> text.best(main))
          .ifPresent(text -> refine(id, "file-as", text));
    }
  }

  private void addPublishing() {
    metadata.publisher().ifPresent(text -> addNamed("dc:publisher", "publisher", text));
    add("dc:date", metadata.issued().toString());
    addInEachLanguage("dc:description", metadata.description());
    int number = 0;
    for (Localized subject : metadata.subjects()) {
      number++;
      addNamed("dc:subject", "subject-" + number, subject);
    }
    labels.localized(metadata.source()).forEach(label -> add("dc:source", label.text()));
    addInEachLanguage("dc:rights", metadata.rights());
  }

  /** Declares no page features, because there are no references to printed pages. */
  private void addAccessibility() {
    String standard = "EPUB Accessibility 1.1 - WCAG 2.2 Level AA";
    addProperty("dcterms:conformsTo", standard, "id", CONFORMANCE);
    refine(CONFORMANCE, "a11y:certifiedBy", "Duizhao");
    addProperty("schema:accessMode", "textual");
    if (!publication.pictures().isEmpty()) {
      addProperty("schema:accessMode", "visual");
    }
    addProperty("schema:accessModeSufficient", "textual");
    for (String feature : ACCESSIBILITY_FEATURES) {
      addProperty("schema:accessibilityFeature", feature);
    }
    addProperty("schema:accessibilityHazard", "none");
    for (TextLabel label : labels.both("accessibility-summary")) {
      addProperty("schema:accessibilitySummary", label.text(), "xml:lang", label.lang());
    }
  }

  /** Adds a name or title in the main language, with its forms in other languages. */
  private void addNamed(String name, String id, Localized text) {
    Language language = text.bestLanguage(main);
    String best = TextLabel.withoutBreaks(text.best(main));
    add(name, best, "id", id, "xml:lang", language.tag());
    text.texts()
        .forEach(
            (other, form) -> {
              if (!other.equals(language)) {
                String plain = TextLabel.withoutBreaks(form);
                refine(id, "alternate-script", plain, "xml:lang", other.tag());
              }
            });
  }

  /** Adds a text once in each language of the edition. */
  private void addInEachLanguage(String name, Optional<Localized> text) {
    labels.localized(text).forEach(label -> add(name, label.text(), "xml:lang", label.lang()));
  }

  private void addProperty(String property, String text, String... attributes) {
    add("meta", text, Stream.concat(Stream.of("property", property), Stream.of(attributes)));
  }

  /** Adds a property of the element with that id. */
  private void refine(String id, String property, String text, String... attributes) {
    Stream<String> own = Stream.of("refines", "#" + id, "property", property);
    add("meta", text, Stream.concat(own, Stream.of(attributes)));
  }

  private void add(String name, String text, String... attributes) {
    add(name, text, Stream.of(attributes));
  }

  /** Adds an element; names and values of its attributes alternate. */
  private void add(String name, String text, Stream<String> attributes) {
    List<String> pairs = attributes.toList();
    List<PackageDocument.Attribute> list = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i += 2) {
      list.add(new PackageDocument.Attribute(pairs.get(i), pairs.get(i + 1)));
    }
    elements.add(new PackageDocument.Meta(name, list, text));
  }
}
