package io.github.duizhao.html;

import java.util.List;

/**
 * A note at the end of its page.
 *
 * @param number the number shown to readers
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
   * @param label the text of the link; its side is that of the reference
   */
  public record Backlink(String href, TextLabel label) {}
}
