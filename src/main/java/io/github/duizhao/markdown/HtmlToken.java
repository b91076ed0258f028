package io.github.duizhao.markdown;

import java.util.Map;

/**
 * A piece of HTML that begins with {@code <}.
 *
 * @param name of a tag, in lower case; empty for other tokens
 * @param attributes of an opening tag, by name in lower case, with character references decoded
 * @param isEmpty whether a tag ends in {@code />}
 * @param raw the token as typed
 * @param isComplete false for a comment or similar whose end is missing
 */
record HtmlToken(
    Kind kind,
    String name,
    Map<String, String> attributes,
    boolean isEmpty,
    String raw,
    boolean isComplete) {

  /** What the token is. */
  enum Kind {
    OPEN,
    CLOSE,
    COMMENT,
    /** {@code <?php … ?>} */
    INSTRUCTION,
    /** {@code <!DOCTYPE html>} */
    DECLARATION,
    /** {@code <![CDATA[…]]>} */
    CDATA
  }

  /** Another token than a tag. */
  static HtmlToken of(Kind kind, String raw, boolean isComplete) {
    return new HtmlToken(kind, "", Map.of(), false, raw, isComplete);
  }
}
