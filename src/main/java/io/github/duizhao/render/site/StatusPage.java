package io.github.duizhao.render.site;

import java.util.List;
import java.util.Optional;

/** How far the translation has come, as {@code site/status.ftlh} sets it. */
public record StatusPage(SiteFrame frame, List<Count> total, List<Part> sections) {

  public StatusPage {
    total = List.copyOf(total);
    sections = List.copyOf(sections);
  }

  /**
   * A number and what it counts.
   *
   * @param key {@code missing}, for example
   */
  public record Count(String key, List<SiteLabel> name, int number) {
    public Count {
      name = List.copyOf(name);
    }
  }

  /**
   * One section.
   *
   * @param href its page; nothing if this edition leaves it out
   * @param open what is to be done, by what it lacks
   */
  public record Part(
      Optional<String> href, List<SiteLabel> title, List<Count> counts, List<Open> open) {
    public Part {
      title = List.copyOf(title);
      counts = List.copyOf(counts);
      open = List.copyOf(open);
    }
  }

  /** Segments that lack the same. */
  public record Open(String key, List<SiteLabel> name, List<Place> places) {
    public Open {
      name = List.copyOf(name);
      places = List.copyOf(places);
    }
  }

  /**
   * One of them.
   *
   * @param href nothing if this edition does not show it
   * @param number as readers see it, for example {@code 5.1.2}
   */
  public record Place(Optional<String> href, String number) {}
}
