package io.github.duizhao.validator;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** All messages of the Nu HTML checker about a page, except the {@link #ALLOWED} one. */
public final class NuHtml {
  /**
   * Every page is well-formed XML as well, so that it can be read and checked by XML tools: empty
   * elements end in a slash. The checker warns about slashes after unquoted attributes; there are
   * none.
   */
  private static final String ALLOWED = "Trailing slash on void elements has no effect";

  private NuHtml() {}

  /** The messages, for example {@code error 12: Stray end tag “p”.}; none if the page is valid. */
  public static List<String> messages(Path page) {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
    try (InputStream html = Files.newInputStream(page)) {
      return messages(validator.validate(html));
    } catch (IOException e) {
      throw new UncheckedIOException(page.toString(), e);
    } catch (SAXException e) {
      throw new IllegalStateException("the checker cannot read " + page, e);
    }
  }

  private static List<String> messages(String json) {
    List<String> messages = new ArrayList<>();
    for (JsonElement element :
        JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("messages")) {
      JsonObject message = element.getAsJsonObject();
      String text = message.get("message").getAsString();
      if (!text.startsWith(ALLOWED)) {
        messages.add(message.get("type").getAsString() + " " + line(message) + ": " + text);
      }
    }
    return messages;
  }

  private static String line(JsonObject message) {
    return message.has("lastLine") ? message.get("lastLine").getAsString() : "-";
  }
}
