package io.github.duizhao.render.site;

import java.util.List;
import java.util.Optional;

/**
 * The cover with contents and downloads, as {@code site/cover.ftlh} sets it.
 *
 * @param first the page that reading starts with
 * @param status the page that says how far the translation has come, if there is one
 */
public record Cover(
    Frame frame,
    List<Label> title,
    List<Label> subtitle,
    List<Label> description,
    List<Fact> facts,
    Optional<String> first,
    List<Line> contents,
    List<DownloadGroup> downloads,
    List<DownloadGroup> chapters,
    Optional<String> status) {

  /** Copies the lists. */
  public Cover {
    title = List.copyOf(title);
    subtitle = List.copyOf(subtitle);
    description = List.copyOf(description);
    facts = List.copyOf(facts);
    contents = List.copyOf(contents);
    downloads = List.copyOf(downloads);
    chapters = List.copyOf(chapters);
  }

  /** What is known about the book: {@code Translator}, and who. */
  public record Fact(List<Label> name, List<Label> text) {
    /** Copies the lists. */
    public Fact {
      name = List.copyOf(name);
      text = List.copyOf(text);
    }
  }

  /** The files of one edition, or of one chapter. */
  public record DownloadGroup(List<Label> name, List<FileLink> files) {
    /** Copies the lists. */
    public DownloadGroup {
      name = List.copyOf(name);
      files = List.copyOf(files);
    }
  }
}
