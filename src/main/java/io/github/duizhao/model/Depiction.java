package io.github.duizhao.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A picture in one language: its file, its alternative text and its caption.
 *
 * @param alt the alternative text, for readers who cannot see the picture; empty if it was not
 *     written
 * @param target the path of the file as written, relative to the Markdown file
 */
public record Depiction(Phrase alt, Optional<Phrase> caption, String target, Origin origin) {

  /** The same picture with other texts. */
  Depiction with(Phrase otherAlt, Optional<Phrase> otherCaption) {
    return new Depiction(otherAlt, otherCaption, target, origin);
  }

  /**
   * The path of the file below the book's folder; empty if the target is not a relative path or
   * leads out of the folder. In {@code content/en/chapter-01/index.md} the target {@code
   * ../../pictures/map.png} is {@code content/pictures/map.png}.
   */
  public Optional<String> path() {
    return decoded().flatMap(this::path);
  }

  /** The target without percent encoding; empty if it is not a relative path. */
  private Optional<String> decoded() {
    try {
      URI uri = new URI(target.replace(" ", "%20"));
      boolean isRelative = uri.getScheme() == null && uri.getRawAuthority() == null;
      return Optional.ofNullable(uri.getPath())
          .filter(path -> isRelative && !path.isEmpty() && !path.startsWith("/"))
          .filter(path -> path.indexOf('\\') < 0 && path.chars().noneMatch(c -> c < ' '));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private Optional<String> path(String relative) {
    Deque<String> names = new ArrayDeque<>();
    String folder = origin.path().substring(0, origin.path().lastIndexOf('/') + 1);
    for (String name : (folder + relative).split("/", -1)) {
      if (name.equals("..")) {
        if (names.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return Optional.of(String.join("/", names));
  }
}
