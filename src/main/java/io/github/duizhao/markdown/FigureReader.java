package io.github.duizhao.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import io.github.duizhao.model.Depiction;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a paragraph that consists of a picture and its id: {@code
 * ![description](../pictures/map.png "caption") {#c1-p3}}. Description and caption are plain text.
 */
final class FigureReader {
  private static final Pattern AFTER = Pattern.compile("(?s)(?:\\s+\\{#([^{}\\s]*)})?\\s*");

  private final InlineReader inlines;
  private final Language language;

  FigureReader(InlineReader inlines, Language language) {
    this.inlines = inlines;
    this.language = language;
  }

  /** A picture and the id of its paragraph, valid or not. */
  record Marked(Depiction picture, Optional<String> id) {}

  /** The picture, if the paragraph consists of one. */
  Optional<Marked> read(Paragraph paragraph, Origin origin) {
    if (!(paragraph.getFirstChild() instanceof Image image)) {
      return Optional.empty();
    }
    Matcher after =
        AFTER.matcher(
            paragraph.getChars().subSequence(image.getEndOffset() - paragraph.getStartOffset()));
    return after.matches()
        ? Optional.of(new Marked(picture(image, origin), Optional.ofNullable(after.group(1))))
        : Optional.empty();
  }

  private Depiction picture(Image image, Origin origin) {
    return new Depiction(
        Phrase.of(language, alt(image)),
        caption(image.getTitle().unescape()),
        image.getUrl().unescape(),
        origin);
  }

  private String alt(Node image) {
    return Inline.plainText(inlines.read(image)).strip();
  }

  private Optional<Phrase> caption(String title) {
    InlineList line = new InlineList();
    for (String part : title.strip().split("\\R", -1)) {
      line.text(part.strip());
      line.softBreak();
    }
    List<Inline> content = line.toList();
    return content.isEmpty() ? Optional.empty() : Optional.of(new Phrase(language, content));
  }
}
