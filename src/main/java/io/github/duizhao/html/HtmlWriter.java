package io.github.duizhao.html;

import io.github.duizhao.model.Language;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes XHTML. It escapes text and attribute values, and closes elements in the right order:
 *
 * <pre>{@code
 * html.open("p").cssClass("term").lang(english).text("Anhui").close();
 * // <p class="term" lang="en">Anhui</p>
 * }</pre>
 *
 * <p>Characters that XML does not allow never get here: the reader rejects them.
 */
public final class HtmlWriter {
  private final StringBuilder html = new StringBuilder();
  private final Deque<String> elements = new ArrayDeque<>();
  private final List<String> languageAttributes;
  private boolean inTag;

  /** An empty writer that declares languages as {@code lang}. */
  public HtmlWriter() {
    this("lang");
  }

  /** An empty writer that declares languages with these attributes. */
  public HtmlWriter(String... languageAttributes) {
    this.languageAttributes = List.of(languageAttributes);
  }

  /** Starts an element; its attributes follow. */
  public HtmlWriter open(String name) {
    content().append('<').append(name);
    elements.push(name);
    inTag = true;
    return this;
  }

  /**
   * Adds an attribute to the element just opened.
   *
   * @throws IllegalStateException if the element already has content
   */
  public HtmlWriter attribute(String name, String value) {
    if (!inTag) {
      throw new IllegalStateException("no open tag for " + name + "=" + value);
    }
    html.append(' ').append(name).append("=\"").append(escape(value)).append('"');
    return this;
  }

  /** Adds an attribute if it has a value. */
  public HtmlWriter attribute(String name, Optional<String> value) {
    value.ifPresent(present -> attribute(name, present));
    return this;
  }

  /** Adds a {@code class} attribute with the names that are not empty, if there are any. */
  public HtmlWriter cssClass(String... names) {
    String value =
        Stream.of(names).filter(name -> !name.isEmpty()).collect(Collectors.joining(" "));
    return value.isEmpty() ? this : attribute("class", value);
  }

  /** Declares the language of the element just opened. */
  public HtmlWriter lang(Language language) {
    languageAttributes.forEach(name -> attribute(name, language.tag()));
    return this;
  }

  /** Writes text, escaped. */
  public HtmlWriter text(String text) {
    content().append(escape(text));
    return this;
  }

  /** Writes XHTML unchanged. */
  public HtmlWriter raw(String xhtml) {
    content().append(xhtml);
    return this;
  }

  /** Writes a line feed. */
  public HtmlWriter line() {
    content().append('\n');
    return this;
  }

  /** Ends the innermost open element. */
  public HtmlWriter close() {
    content().append("</").append(elements.pop()).append('>');
    return this;
  }

  /** Ends the element just opened, which has no content, for example {@code <br/>}. */
  public HtmlWriter empty() {
    elements.pop();
    inTag = false;
    html.append("/>");
    return this;
  }

  /** Ends the open tag, if there is one, so that content can follow. */
  private StringBuilder content() {
    if (inTag) {
      inTag = false;
      html.append('>');
    }
    return html;
  }

  /**
   * Returns everything written so far.
   *
   * @throws IllegalStateException if an element is still open
   */
  @Override
  public String toString() {
    if (!elements.isEmpty()) {
      throw new IllegalStateException("open elements " + elements + " after " + html);
    }
    return html.toString();
  }

  /** Escapes text for element content or for an attribute value in double quotes. */
  public static String escape(String text) {
    StringBuilder escaped = null;
    for (int i = 0; i < text.length(); i++) {
      String entity = entity(text.charAt(i));
      if (entity != null && escaped == null) {
        escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (escaped != null) {
        if (entity == null) {
          escaped.append(text.charAt(i));
        } else {
          escaped.append(entity);
        }
      }
    }
    return escaped == null ? text : escaped.toString();
  }

  private static @Nullable String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> null;
    };
  }
}
