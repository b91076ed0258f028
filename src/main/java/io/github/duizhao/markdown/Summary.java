package io.github.duizhao.markdown;

import java.util.List;
import java.util.Optional;

/**
 * The entries of a SUMMARY.md, nested as they are written.
 *
 * @param entries of the first level
 */
public record Summary(List<Entry> entries) {
  public Summary {
    entries = List.copyOf(entries);
  }

  /** What an entry is. */
  public enum Role {
    /** A link before the first list and the first part. */
    PREFIX,
    /** A heading above further entries. */
    PART,
    /** An item of a list, or a link between lists. */
    CHAPTER,
    /** A link after the last list. */
    SUFFIX
  }

  /**
   * A line of the summary.
   *
   * @param title its text without markup
   * @param target the file that it links to, percent-decoded and without fragment; empty for a part
   *     and for a draft
   * @param hasFragment whether the link leads to a place inside the file
   * @param line counted from 1
   */
  public record Entry(
      Role role,
      String title,
      Optional<String> target,
      boolean hasFragment,
      int line,
      List<Entry> children) {
    public Entry {
      children = List.copyOf(children);
    }
  }
}
