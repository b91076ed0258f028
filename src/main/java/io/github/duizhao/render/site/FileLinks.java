package io.github.duizhao.render.site;

import io.github.duizhao.html.TextLabel;
import io.github.duizhao.html.TextLabels;
import io.github.duizhao.model.BookId;
import io.github.duizhao.model.Division;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.publication.Download;
import io.github.duizhao.publication.Edition;
import io.github.duizhao.publication.Layout;
import io.github.duizhao.publication.Publication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Links to the files that readers can download. A page of the bilingual edition links to the files
 * of all editions, a page in one language to those of its own edition. Safe for use by several
 * threads.
 */
final class FileLinks {
  private final Publication publication;
  private final TextLabels labels;
  private final List<Download> downloads;
  private final Map<SectionId, List<Download>> ofChapters;
  private final Map<String, Optional<String>> sizes = new ConcurrentHashMap<>();
  private final Path output;

  /**
   * Creates the links for the pages of one edition.
   *
   * @param output the site's root, where the files are
   */
  FileLinks(Publication publication, TextLabels labels, List<Download> downloads, Path output) {
    this.publication = publication;
    this.labels = labels;
    this.downloads = downloads.stream().filter(file -> isOffered(publication, file)).toList();
    this.ofChapters =
        this.downloads.stream()
            .filter(file -> file.chapter().isPresent())
            .collect(Collectors.groupingBy(file -> file.chapter().get().opening().id()));
    this.output = output;
  }

  /**
   * A file to download.
   *
   * @param type for example {@code PDF}
   * @param labels the label that distinguishes it from other files of that type
   * @param size for example {@code 1.2 MB}; empty if the file does not exist yet
   */
  public record FileLink(String href, String type, List<TextLabel> labels, Optional<String> size) {}

  /** The files of one edition or chapter. */
  public record FileGroup(List<TextLabel> name, List<FileLink> files) {}

  /** Returns the files of the whole book, a group for each edition. */
  List<FileGroup> whole(String from) {
    List<FileGroup> groups = new ArrayList<>();
    for (Edition edition : Edition.all(publication.book().metadata().languages())) {
      List<FileLink> files =
          downloads.stream()
              .filter(file -> file.chapter().isEmpty() && file.edition().equals(edition))
              .map(file -> link(from, file, layout(file)))
              .toList();
      if (!files.isEmpty()) {
        groups.add(new FileGroup(labels.edition(edition), files));
      }
    }
    return groups;
  }

  /** Returns the files of chapters, a group for each chapter. */
  List<FileGroup> chapters(String from) {
    List<FileGroup> groups = new ArrayList<>();
    for (Division chapter : publication.book().chapters()) {
      List<FileLink> files = chapter(from, chapter.opening());
      if (!files.isEmpty()) {
        groups.add(new FileGroup(labels.title(chapter.opening()), files));
      }
    }
    return groups;
  }

  /** Returns the files of the chapter with that opening. */
  List<FileLink> chapter(String from, Section opening) {
    return ofChapters.getOrDefault(opening.id(), List.of()).stream()
        .map(file -> link(from, file, what(file)))
        .toList();
  }

  private List<TextLabel> what(Download file) {
    List<TextLabel> layout = layout(file);
    return layout.isEmpty() ? labels.edition(file.edition()) : layout;
  }

  private static boolean isOffered(Publication publication, Download file) {
    return publication.edition().isBilingual() || file.edition().equals(publication.edition());
  }

  private List<TextLabel> layout(Download file) {
    return file.layout() == Layout.INTERLEAVED && file.edition().isBilingual()
        ? labels.both("interleaved")
        : List.of();
  }

  private FileLink link(String from, Download file, List<TextLabel> what) {
    BookId book = publication.book().id();
    String path = file.path(book);
    return new FileLink(
        SitePaths.link(from, path), file.label(), what, sizes.computeIfAbsent(path, this::size));
  }

  private Optional<String> size(String path) {
    Path file = output.resolve(path);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      double kilobytes = Files.size(file) / 1000.0;
      return Optional.of(
          kilobytes < 1000
              ? String.format(Locale.ROOT, "%.0f kB", Math.max(1, kilobytes))
              : String.format(Locale.ROOT, "%.1f MB", kilobytes / 1000));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the size of " + file, e);
    }
  }
}
