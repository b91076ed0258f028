package io.github.duizhao.render.epub;

import io.github.duizhao.publication.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The contents and the landmarks: the navigation document, which readers also see as a page. */
public record ContentsPage(
    EpubFrame frame,
    List<EpubLabel> heading,
    List<ContentsLine> lines,
    List<EpubLabel> landmarksHeading,
    List<Landmark> landmarks) {

  public ContentsPage {
    heading = List.copyOf(heading);
    lines = List.copyOf(lines);
    landmarksHeading = List.copyOf(landmarksHeading);
    landmarks = List.copyOf(landmarks);
  }

  /**
   * A place that reading systems offer by its kind.
   *
   * @param type a word of the EPUB Structural Semantics Vocabulary
   */
  public record Landmark(String type, String href, List<EpubLabel> labels) {
    public Landmark {
      labels = List.copyOf(labels);
    }
  }

  static ContentsPage of(Publication publication, EpubLabels labels) {
    List<EpubLabel> heading = labels.word("contents");
    return new ContentsPage(
        EpubFrame.of(publication, heading, "frontmatter"),
        heading,
        ContentsLine.of(publication, labels),
        labels.word("landmarks"),
        landmarks(publication, labels));
  }

  private static List<Landmark> landmarks(Publication publication, EpubLabels labels) {
    List<Landmark> landmarks = new ArrayList<>();
    landmarks.add(new Landmark("cover", FileNames.COVER, labels.word("cover")));
    landmarks.add(new Landmark("titlepage", FileNames.TITLE_PAGE, labels.word("title-page")));
    landmarks.add(new Landmark("imprint", FileNames.IMPRINT, labels.word("imprint")));
    landmarks.add(new Landmark("toc", FileNames.CONTENTS + "#toc", labels.word("contents")));
    first(publication, labels, "bodymatter", "text").ifPresent(landmarks::add);
    first(publication, labels, "backmatter", "back-matter").ifPresent(landmarks::add);
    return landmarks;
  }

  private static Optional<Landmark> first(
      Publication publication, EpubLabels labels, String matter, String word) {
    return publication.pages().stream()
        .filter(page -> Semantics.of(page.section()).matter().equals(matter))
        .findFirst()
        .map(page -> new Landmark(matter, FileNames.ofPage(page.path()), labels.word(word)));
  }
}
