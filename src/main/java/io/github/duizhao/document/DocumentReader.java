package io.github.duizhao.document;

import io.github.duizhao.file.TextFile;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Origin;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads a file of any supported format: EPUB, Word (DOCX), HTML or plain text. The content of a
 * file decides what it is, not its name.
 */
public final class DocumentReader {
  private static final int LARGEST = 256 << 20;
  private static final int START = 4096;

  private final Language language;
  private final Report report;

  /**
   * A reader.
   *
   * @param language of the texts in the result; what is read does not depend on it
   * @param report for what cannot be read
   */
  public DocumentReader(Language language, Report report) {
    this.language = language;
    this.report = report;
  }

  /** Reads a file; empty if it cannot be read, for which the report has a finding. */
  public Optional<TextDocument> read(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      if (Files.size(file) > LARGEST) {
        return refused(name, "the file is larger than 256 MB", "use a file with only the text");
      }
      byte[] start;
      try (var in = Files.newInputStream(file)) {
        start = in.readNBytes(START);
      }
      Optional<TextDocument> read =
          read(file, name, new String(start, StandardCharsets.ISO_8859_1));
      return read.filter(
          document -> {
            boolean hasText =
                document.chapters().stream().anyMatch(it -> !it.text().blocks().isEmpty());
            if (!hasText && !report.hasErrors()) {
              refused(name, "the file has no text", "check that it is the right file");
            }
            return hasText;
          });
    } catch (ZipContent.BrokenException e) {
      return refused(name, String.valueOf(e.getMessage()), "use another copy of the text");
    } catch (AccessDeniedException e) {
      return refused(
          name, "you do not have permission to read this file", "change its permissions");
    } catch (IOException e) {
      return refused(name, "the file cannot be read: " + e.getMessage(), "use another copy");
    }
  }

  private Optional<TextDocument> read(Path file, String name, String start)
      throws ZipContent.BrokenException, IOException {
    Origin origin = new Origin(name, 1);
    if (start.startsWith("PK")) {
      ZipContent zip = ZipContent.of(file);
      if (zip.has("META-INF/container.xml")) {
        return Optional.of(EpubReader.read(zip, language, origin));
      } else if (zip.hasLike("(?i).*vbaProject\\.bin")) {
        return refused(
            name, "this Word document contains macros", "save it as .docx without macros");
      } else if (zip.has("word/document.xml")) {
        return Optional.of(DocxReader.read(file, zip, language, origin));
      }
      return refused(
          name, "this archive is neither an EPUB nor a Word document", "name a text in it");
    }
    Optional<String> other = unsupported(start);
    if (other.isPresent()) {
      return refused(
          name,
          "this is " + other.get() + ", which cannot be read",
          "convert it to EPUB, DOCX, HTML or plain text");
    } else if (isHtml(name, start)) {
      return Optional.of(HtmlReader.read(file, language, origin));
    }
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    return new TextFile(folder, report)
        .read(name, LARGEST, Optional.empty())
        .flatMap(text -> new PlainReader(language, name, report).read(text.text()));
  }

  private static Optional<String> unsupported(String start) {
    if (start.startsWith("%PDF") || start.contains("%PDF-1.")) {
      return Optional.of("a PDF");
    } else if (start.startsWith("{\\rtf")) {
      return Optional.of("an RTF document");
    } else if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return Optional.of("an old or encrypted Office document");
    } else if (start.length() > 68 && start.startsWith("BOOKMOBI", 60)) {
      return Optional.of("a Kindle book");
    } else if (start.startsWith("\u0089PNG")
        || start.startsWith("GIF8")
        || start.startsWith("\u00FF\u00D8\u00FF")) {
      return Optional.of("a picture");
    }
    return Optional.empty();
  }

  private static boolean isHtml(String name, String start) {
    String lower = start.toLowerCase(Locale.ROOT);
    return name.toLowerCase(Locale.ROOT).matches(".*\\.(x?html?|htm)")
        || lower.stripLeading().startsWith("<!doctype html")
        || lower.stripLeading().startsWith("<html");
  }

  private Optional<TextDocument> refused(String name, String message, String hint) {
    report.add(Finding.of(RuleId.SRC_002, name, message).hint(hint));
    return Optional.empty();
  }
}
