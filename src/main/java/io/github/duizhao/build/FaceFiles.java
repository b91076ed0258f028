package io.github.duizhao.build;

import io.github.duizhao.config.FaceConfig;
import io.github.duizhao.font.Face;
import io.github.duizhao.font.FaceStyle;
import io.github.duizhao.render.AddedFace;
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

/** Reads the faces that a book brings along; what is wrong with one is a finding of FNT-003. */
final class FaceFiles {
  private static final long LARGEST = 64L << 20;

  private final Path book;
  private final Report report;

  private FaceFiles(Path book, Report report) {
    this.book = book;
    this.report = report;
  }

  /** The faces that can be used, in the order of book.yml. */
  static List<AddedFace> read(Path book, List<FaceConfig> configs, Report report) {
    FaceFiles files = new FaceFiles(book, report);
    List<AddedFace> faces = new ArrayList<>();
    for (FaceConfig config : configs) {
      String family = "Book Face " + (faces.size() + 1);
      files
          .read(config, family)
          .ifPresent(face -> faces.add(new AddedFace(face, config.languages(), config.at())));
    }
    return faces;
  }

  private Optional<Face> read(FaceConfig config, String family) {
    Path file = book.resolve(config.file());
    try {
      if (!Files.isRegularFile(file)) {
        return refuse(config, "there is no such file", "check the name, also its case");
      }
      if (!file.toRealPath().startsWith(book.toRealPath())) {
        return refuse(config, "it is a link out of the book's folder", "copy the file here");
      }
      if (Files.size(file) > LARGEST) {
        return refuse(config, "it is larger than 64 MB", "cut it down to what the book needs");
      }
      return parse(config, family, Files.readAllBytes(file));
    } catch (IOException e) {
      return refuse(config, "it cannot be read", "check its permissions");
    }
  }

  private Optional<Face> parse(FaceConfig config, String family, byte[] bytes) {
    String start = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
    switch (start) {
      case "OTTO" -> {
        return refuse(
            config,
            "its outlines are PostScript's (CFF), not TrueType's",
            "take the .ttf of the same family");
      }
      case "ttcf" -> {
        return refuse(config, "it is a collection", "take the one face out and name that");
      }
      case "wOFF", "wOF2" -> {
        return refuse(config, "it is packed for the web", "name the .ttf that it was made from");
      }
      default -> {
        return face(config, family, bytes);
      }
    }
  }

  private Optional<Face> face(FaceConfig config, String family, byte[] bytes) {
    try {
      Face face = Face.parse(family, config.weight(), FaceStyle.NORMAL, bytes);
      return face.mayBeEmbedded()
          ? Optional.of(face)
          : refuse(
              config,
              "it says that it may not be embedded, or not cut down (OS/2 fsType)",
              "take a face whose licence allows that");
    } catch (IllegalArgumentException e) {
      return refuse(config, "not a sound TrueType font: " + e.getMessage(), "get the file anew");
    }
  }

  private Optional<Face> refuse(FaceConfig config, String problem, String hint) {
    report.add(Finding.of(RuleId.FNT_003, config.at(), config.file() + ": " + problem).hint(hint));
    return Optional.empty();
  }
}
