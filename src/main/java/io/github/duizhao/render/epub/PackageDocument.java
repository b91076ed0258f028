package io.github.duizhao.render.epub;

import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.MediaTypes;
import io.documentnode.epub4j.domain.Resource;
import io.github.duizhao.html.TextLabels;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.LocatedText;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.Section;
import io.github.duizhao.publication.Publication;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The package document: metadata, manifest and spine. */
public record PackageDocument(
    String lang,
    String identifierId,
    List<Meta> metadata,
    List<Item> manifest,
    List<String> spine) {

  /** One element of the metadata, for example {@code <dc:title id="title">…</dc:title>}. */
  public record Meta(String name, List<Attribute> attributes, String text) {}

  /** One attribute. */
  public record Attribute(String name, String value) {}

  /**
   * One file of the book.
   *
   * @param properties for example {@code nav}, or empty
   */
  public record Item(String id, String href, String mediaType, String properties) {}

  static PackageDocument of(Book book, Publication publication, TextLabels labels) {
    boolean hasFormulas = hasFormulas(publication);
    List<Item> manifest =
        book.getResources().getAll().stream()
            .map(resource -> item(book, resource, hasFormulas))
            .sorted(Comparator.comparing(Item::href))
            .toList();
    List<String> spine =
        book.getSpine().getSpineReferences().stream()
            .map(reference -> reference.getResource().getId())
            .toList();
    return new PackageDocument(
        publication.edition().mainLanguage().tag(),
        PackageMetadata.IDENTIFIER,
        PackageMetadata.of(publication, labels),
        manifest,
        spine);
  }

  private static Item item(Book book, Resource resource, boolean hasFormulas) {
    List<String> properties = new ArrayList<>();
    if (resource.equals(book.getCoverImage())) {
      properties.add("cover-image");
    } else if (resource.getHref().equals(FileNames.CONTENTS)) {
      properties.add("nav");
    }
    if (hasFormulas && hasMath(resource)) {
      properties.add("mathml");
    }
    return new Item(
        resource.getId(),
        resource.getHref(),
        resource.getMediaType().getName(),
        String.join(" ", properties));
  }

  private static boolean hasMath(Resource resource) {
    // the data of a page are not kept, so this renders the page once more
    try (InputStream in = resource.getInputStream()) {
      return resource.getMediaType().equals(MediaTypes.XHTML)
          && new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("<math ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean hasFormulas(Publication publication) {
    return publication.book().sections().stream()
        .flatMap(PackageDocument::phrases)
        .anyMatch(
            phrase -> Inline.stream(phrase.content(), Inline.Formula.class).findAny().isPresent());
  }

  private static Stream<Phrase> phrases(Section section) {
    Stream<Phrase> texts =
        section.texts().stream()
            .map(LocatedText::text)
            .flatMap(
                text -> Stream.concat(Stream.of(text.original()), text.translation().stream()));
    Stream<Phrase> notes =
        section.notes().stream()
            .flatMap(note -> Stream.concat(note.original().stream(), note.translation().stream()));
    return Stream.concat(texts, notes);
  }
}
