package io.github.duizhao.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognizes web addresses, mail addresses and URIs. */
final class UriSyntax {
  private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+");

  private static final int LONGEST = 2000;
  private static final int LAST_PORT = 0xFFFF;

  private UriSyntax() {}

  /** For example {@code urn:isbn:9787010000000}. */
  static boolean isUri(String text) {
    return uri(text).filter(URI::isAbsolute).isPresent();
  }

  /** For example {@code https://example.org/contact} or {@code editor@example.org}. */
  static boolean isWebOrMail(String text) {
    return web(text).isPresent() || MAIL.matcher(text).matches();
  }

  /**
   * The address of a site without a final slash: {@code https://example.org/book/} gives {@code
   * https://example.org/book}.
   */
  static Optional<String> site(String text) {
    return web(text)
        .filter(uri -> uri.getRawQuery() == null && uri.getRawFragment() == null)
        .map(uri -> uri.toASCIIString().replaceFirst("/+$", ""));
  }

  private static Optional<URI> web(String text) {
    return uri(text)
        .filter(uri -> "https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
        .filter(uri -> uri.getHost() != null && uri.getRawUserInfo() == null)
        .filter(uri -> uri.getPort() <= LAST_PORT && !(uri.getRawPath() + "/").contains("/../"));
  }

  private static Optional<URI> uri(String text) {
    try {
      return Optional.of(new URI(text)).filter(uri -> text.length() <= LONGEST);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
