package io.github.duizhao.alignment;

import io.github.duizhao.model.Division;
import io.github.duizhao.model.Section;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Nests the sections of the body by their folders. Sections are added in reading order. */
final class DivisionTree {
  private final List<Division> divisions = new ArrayList<>();

  /** The divisions that can still have children, the innermost first. */
  private final Deque<Open> open = new ArrayDeque<>();

  private record Open(Section opening, String folder, List<Division> children) {
    Division close() {
      return new Division(opening, children);
    }
  }

  /**
   * Adds a section.
   *
   * @return the folder that should have an index but does not; then the section is left out
   */
  Optional<String> add(Section section) {
    String folder = folder(section.path());
    boolean isIndex = section.path().endsWith("/index");
    String parent = isIndex ? folder(folder) : folder;
    while (!open.isEmpty() && !isIn(parent, open.peek().folder())) {
      close();
    }
    if (!parent.equals(open.isEmpty() ? "" : open.peek().folder())) {
      return Optional.of(parent);
    }
    if (isIndex) {
      open.push(new Open(section, folder, new ArrayList<>()));
    } else {
      siblings().add(new Division(section, List.of()));
    }
    return Optional.empty();
  }

  /** All divisions of the top level. */
  List<Division> divisions() {
    while (!open.isEmpty()) {
      close();
    }
    return divisions;
  }

  private void close() {
    Division closed = open.pop().close();
    siblings().add(closed);
  }

  private List<Division> siblings() {
    return open.isEmpty() ? divisions : open.peek().children();
  }

  private static boolean isIn(String folder, String outer) {
    return folder.equals(outer) || folder.startsWith(outer + "/");
  }

  private static String folder(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }
}
