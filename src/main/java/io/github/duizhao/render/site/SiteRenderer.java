package io.github.duizhao.render.site;

import io.github.duizhao.html.InterfaceWords;
import io.github.duizhao.html.TextLabels;
import io.github.duizhao.model.Metadata;
import io.github.duizhao.model.Picture;
import io.github.duizhao.publication.Download;
import io.github.duizhao.publication.Edition;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.render.PictureBytes;
import io.github.duizhao.render.RenderContext;
import io.github.duizhao.status.BookStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Writes the website: the bilingual edition at the root, other editions in folders named by their
 * language tags. Files that all editions share are written with the first edition.
 *
 * <p>Example: {@code chapter-05/section-01.html}, {@code en/chapter-05/section-01.html}, {@code
 * assets/book.css}.
 */
public final class SiteRenderer {
  private final Siblings siblings;
  private final List<Download> downloads;
  private final Optional<BookStatus> status;
  private final List<Picture> pictures;

  /** Creates a renderer for one site without a status page. */
  public SiteRenderer(List<Publication> editions, List<Download> downloads) {
    this(editions, downloads, Optional.empty());
  }

  /**
   * Creates a renderer for one site.
   *
   * @param editions all editions of the site, whose pages link to each other
   * @param downloads the files for readers to download, which must already exist
   * @param status the status of the translation, if the site has a page for it
   * @throws IllegalArgumentException if there is no edition
   */
  public SiteRenderer(
      List<Publication> editions, List<Download> downloads, Optional<BookStatus> status) {
    if (editions.isEmpty()) {
      throw new IllegalArgumentException("editions must not be empty");
    }
    this.siblings = new Siblings(editions);
    this.downloads = List.copyOf(downloads);
    this.status = status;
    this.pictures = pictures(editions);
  }

  /** The pictures of all editions, each file once. */
  private static List<Picture> pictures(List<Publication> editions) {
    Map<String, Picture> pictures = new TreeMap<>();
    for (Publication publication : editions) {
      publication.pictures().forEach(picture -> pictures.put(picture.name(), picture));
    }
    return List.copyOf(pictures.values());
  }

  /** Writes the pages of one edition, and with the first edition the shared files. */
  public void render(Publication publication, RenderContext context) {
    Edition edition = publication.edition();
    InterfaceWords words = context.words();
    TextLabels labels = new TextLabels(publication, words);
    Frames frames = new Frames(publication, labels, siblings);
    FileLinks files = new FileLinks(publication, labels, downloads, context.output());
    write(
        context,
        SitePaths.file(edition, SitePaths.COVER),
        "cover",
        Cover.of(publication, labels, frames, files, status.isPresent()));
    status.ifPresent(
        it ->
            write(
                context,
                SitePaths.file(edition, SitePaths.STATUS),
                "status",
                StatusPage.of(publication, labels, frames, it)));
    TextPages pages = new TextPages(publication, words, labels, frames, files);
    context
        .workers()
        .each(
            IntStream.range(0, publication.pages().size()).boxed().toList(),
            i -> {
              String path = publication.pages().get(i).path();
              write(context, SitePaths.file(edition, path), "page", pages.page(i));
            });
    if (edition.equals(siblings.editions().get(0))) {
      write(context, SitePaths.MISSING + ".html", "404", new MissingPage(frames.missing()));
      shared(publication, context);
    }
  }

  /** The error page, the model of {@code site/404.ftlh}. */
  public record MissingPage(SiteFrame frame) {}

  private static void write(RenderContext context, String file, String template, Object model) {
    context.write(file, context.templates().fill("site/" + template + ".ftlh", model));
  }

  private void shared(Publication publication, RenderContext context) {
    Metadata metadata = publication.book().metadata();
    new Assets(context).write(publication.book());
    for (Picture picture : pictures) {
      context.write(SitePaths.picture(picture), PictureBytes.of(picture));
    }
    metadata
        .site()
        .ifPresent(
            site -> {
              context.write("sitemap.xml", DiscoveryWriter.sitemap(site, metadata, siblings));
              context.write("robots.txt", DiscoveryWriter.robots(site));
            });
  }
}
