package io.github.duizhao.cli;

import io.github.duizhao.app.InitBook;
import io.github.duizhao.document.LanguageDetector;
import io.github.duizhao.document.TextDocument;
import io.github.duizhao.model.Language;
import io.github.duizhao.text.Count;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code duizhao init}. */
@Command(
    name = "init",
    description = "Makes a new book: of a text and its translation, or an example.",
    footer = {
      "%nA text is an EPUB, a Word document (.docx), HTML, plain text, Markdown, or a folder of",
      "Markdown files.",
      "%nExample: duizhao init my-book --original novel-fr.epub --translation novel-en.epub"
    })
final class InitCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIR", description = "The new folder of the book.")
  private Path name = Path.of(".");

  @Option(names = "--original", paramLabel = "FILE", description = "The original text.")
  private @Nullable Path original;

  @Option(names = "--translation", paramLabel = "FILE", description = "Its translation.")
  private @Nullable Path translation;

  @Option(
      names = "--languages",
      paramLabel = "A,B",
      split = ",",
      description = "The languages of both, for example fr,en; default: detected.")
  private List<String> languages = new ArrayList<>();

  @Option(names = "--title", paramLabel = "TITLE", description = "The title of the book.")
  private @Nullable String title;

  InitCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Path folder = session.folder().resolve(name).toAbsolutePath().normalize();
    requireEmpty(folder);
    Outcome outcome = new Outcome("init", session);
    Optional<InitBook.Summary> summary;
    try (ProgressLine progress = session.progress(false)) {
      summary = session.useCases().init().run(request(folder), outcome.report(), progress);
    }
    return outcome.print(summary.map(this::details).orElse(List.of()), "made " + name);
  }

  private InitBook.Request request(Path folder) {
    List<Language> tags = new ArrayList<>();
    for (String tag : languages) {
      if (!Language.isWellFormed(tag.strip())) {
        throw wrong("'" + tag + "' is not a language tag such as en or zh-Hans");
      }
      tags.add(new Language(tag.strip()));
    }
    if (!tags.isEmpty() && (tags.size() != 2 || tags.get(0).equals(tags.get(1)))) {
      throw wrong("--languages needs two different languages, the original's first");
    } else if (original == null || translation == null) {
      throw wrong("name both texts, with --original and --translation");
    }
    return new InitBook.Request(
        folder,
        existing(original),
        existing(translation),
        tags,
        Optional.ofNullable(title),
        LocalDate.now(ZoneId.systemDefault()));
  }

  private Path existing(Path path) {
    Path file = session.folder().resolve(path);
    if (!Files.exists(file)) {
      throw wrong("there is no file " + path);
    }
    return file;
  }

  private void requireEmpty(Path folder) {
    if (!Files.exists(folder)) {
      return;
    } else if (!Files.isDirectory(folder)) {
      throw wrong(name + " exists and is not a folder");
    }
    try (Stream<Path> list = Files.list(folder)) {
      if (list.findAny().isPresent()) {
        throw wrong("the folder " + name + " exists and is not empty");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private List<String> details(InitBook.Summary summary) {
    List<String> details = new ArrayList<>();
    List<String> names = List.of("original", "translation");
    for (int k = 0; k < 2; k++) {
      LanguageDetector.Detected detected = summary.languages().get(k);
      details.add(
          String.format(
              Locale.ROOT,
              "the %s is in %s%s",
              names.get(k),
              detected.language(),
              languages.isEmpty()
                  ? String.format(Locale.ROOT, " (%.0f %% certain)", 100 * detected.confidence())
                  : ""));
    }
    for (TextDocument.Dropped dropped : summary.dropped()) {
      details.add(
          "left out: "
              + dropped.what()
              + (dropped.characters() > 0
                  ? " (" + Count.of(dropped.characters(), "character") + ")"
                  : "")
              + ", "
              + dropped.place());
    }
    details.addAll(AlignCommand.details(summary.alignment()));
    details.add(
        summary.alignment().doubtful() > 0
            ? "next: look at the doubtful lines of content/alignment.tsv, then: duizhao build "
                + name
            : "next: duizhao build " + name);
    return details;
  }
}
