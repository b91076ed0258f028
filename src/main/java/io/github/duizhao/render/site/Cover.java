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
    SiteFrame frame,
    List<SiteLabel> title,
    List<SiteLabel> subtitle,
    List<SiteLabel> description,
    List<Fact> facts,
    Optional<String> first,
    List<SiteContentsLine> contents,
    List<DownloadGroup> downloads,
    List<DownloadGroup> chapters,
    Optional<String> status) {

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
  public record Fact(List<SiteLabel> name, List<SiteLabel> text) {
    public Fact {
      name = List.copyOf(name);
      text = List.copyOf(text);
    }
  }

  /** The files of one edition, or of one chapter. */
  public record DownloadGroup(List<SiteLabel> name, List<FileLink> files) {
    public DownloadGroup {
      name = List.copyOf(name);
      files = List.copyOf(files);
    }
  }
}
