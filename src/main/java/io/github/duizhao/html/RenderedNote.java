package io.github.duizhao.html;

import java.util.List;

/**
 * A note at the end of its page.
 *
 * @param number as shown to readers
 * @param texts its paragraphs, as XHTML
 * @param backlinks one link for each reference to it
 */
public record RenderedNote(String id, int number, String texts, List<Backlink> backlinks) {

  public RenderedNote {
    backlinks = List.copyOf(backlinks);
  }

  /**
   * A link back to the text.
   *
   * @param label what the link does; its side is the side of the pair that it leads to
   */
  public record Backlink(String href, TextLabel label) {}
}
