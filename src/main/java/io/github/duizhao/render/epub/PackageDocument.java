package io.github.duizhao.render.epub;

import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.Resource;
import io.github.duizhao.html.TextLabels;
import io.github.duizhao.publication.Publication;
import java.util.Comparator;
import java.util.List;

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
    List<Item> manifest =
        book.getResources().getAll().stream()
            .map(resource -> item(book, resource))
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

  private static Item item(Book book, Resource resource) {
    String properties = "";
    if (resource.equals(book.getCoverImage())) {
      properties = "cover-image";
    } else if (resource.getHref().equals(FileNames.CONTENTS)) {
      properties = "nav";
    }
    return new Item(
        resource.getId(), resource.getHref(), resource.getMediaType().getName(), properties);
  }
}
