package io.github.duizhao.app;

import io.github.duizhao.config.FontConfig;
import io.github.duizhao.font.Font;
import io.github.duizhao.font.FontSlant;
import io.github.duizhao.render.AddedFont;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the fonts that a book adds, and reports those that cannot be used. */
final class FontFiles {
  private static final long LARGEST = 64L << 20;

  private final Path book;
  private final Report report;

  private FontFiles(Path book, Report report) {
    this.book = book;
    this.report = report;
  }

  /** Returns the usable fonts in the order of book.yml. */
  static List<AddedFont> read(Path book, List<FontConfig> configs, Report report) {
    FontFiles files = new FontFiles(book, report);
    List<AddedFont> fonts = new ArrayList<>();
    for (FontConfig config : configs) {
      String family = "Book Font " + (fonts.size() + 1);
      files
          .read(config, family)
          .ifPresent(font -> fonts.add(new AddedFont(font, config.languages(), config.at())));
    }
    return fonts;
  }

  private Optional<Font> read(FontConfig config, String family) {
    Path file = book.resolve(config.file());
    try {
      if (!Files.isRegularFile(file)) {
        return refuse(
            config, "there is no such file", "check the name, including upper and lower case");
      }
      if (!file.toRealPath().startsWith(book.toRealPath())) {
        return refuse(
            config, "it is a link to a file outside the book's folder", "copy the file here");
      }
      if (Files.size(file) > LARGEST) {
        return refuse(config, "it is larger than 64 MB", "use a smaller font, or a subset");
      }
      return parse(config, family, Files.readAllBytes(file));
    } catch (IOException e) {
      return refuse(config, "it cannot be read", "check its permissions");
    }
  }

  private Optional<Font> parse(FontConfig config, String family, byte[] bytes) {
    String start = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
    switch (start) {
      case "OTTO" -> {
        return refuse(
            config,
            "its outlines are PostScript (CFF), not TrueType",
            "use the .ttf file of the same family");
      }
      case "ttcf" -> {
        return refuse(config, "it is a font collection", "extract one font and use that");
      }
      case "wOFF", "wOF2" -> {
        return refuse(
            config, "it is compressed for the web", "use the .ttf file that it was made from");
      }
      default -> {
        return font(config, family, bytes);
      }
    }
  }

  private Optional<Font> font(FontConfig config, String family, byte[] bytes) {
    try {
      Font font = Font.parse(family, config.weight(), FontSlant.NORMAL, bytes);
      return font.mayBeEmbedded()
          ? Optional.of(font)
          : refuse(
              config,
              "it does not allow embedding or subsetting (OS/2 fsType)",
              "use a font whose license allows that");
    } catch (IllegalArgumentException e) {
      return refuse(
          config, "it is not a valid TrueType font: " + e.getMessage(), "get the file again");
    }
  }

  private Optional<Font> refuse(FontConfig config, String problem, String hint) {
    report.add(Finding.of(RuleId.FNT_003, config.at(), config.file() + ": " + problem).hint(hint));
    return Optional.empty();
  }
}
