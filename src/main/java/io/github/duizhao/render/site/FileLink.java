package io.github.duizhao.render.site;

import java.util.List;
import java.util.Optional;

/**
 * A file to take away.
 *
 * @param type for example {@code PDF}
 * @param labels what tells it from other files of that type, in words
 * @param size for example {@code 1.2 MB}; unknown before the file is there
 */
public record FileLink(String href, String type, List<SiteLabel> labels, Optional<String> size) {
  public FileLink {
    labels = List.copyOf(labels);
  }
}
