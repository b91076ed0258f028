package io.github.duizhao.html;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import io.github.duizhao.model.Origin;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.RuleId;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An error in a template, with its file, line and column. */
public final class TemplateFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  TemplateFault(Finding finding) {
    super(finding.toString());
    this.finding = finding;
  }

  /** Converts a FreeMarker exception, located by the first cause that has a location. */
  static TemplateFault of(String name, Exception first) {
    for (Throwable cause = first; cause != null; cause = cause.getCause()) {
      if (cause instanceof TemplateException e) {
        return at(e.getTemplateSourceName(), name, e.getLineNumber(), e.getColumnNumber(), e);
      } else if (cause instanceof ParseException e) {
        return at(e.getTemplateName(), name, e.getLineNumber(), e.getColumnNumber(), e);
      } else if (cause instanceof TemplateNotFoundException e) {
        return at(e.getTemplateName(), name, 1, 1, e);
      }
    }
    return at(name, name, 1, 1, first);
  }

  /** Finds a fault that FreeMarker has wrapped. */
  static Optional<TemplateFault> within(Throwable wrapped) {
    for (Throwable cause = wrapped; cause != null; cause = cause.getCause()) {
      if (cause instanceof TemplateFault fault) {
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }

  static TemplateFault malformed(String name, int line, Exception cause) {
    String message = "the result is not well-formed XML on its line " + line + ": ";
    return new TemplateFault(
        Finding.of(RuleId.TPL_001, "templates/" + name, message + cause.getMessage())
            .hint("close every element and write empty elements like <br/>"));
  }

  /**
   * Creates a fault in a theme file as a whole, for example in the result of a template.
   *
   * @param name for example {@code pdf/book.ftlh}
   */
  public static TemplateFault in(String name, String message) {
    return new TemplateFault(Finding.of(RuleId.TPL_001, "templates/" + name, message));
  }

  static TemplateFault at(String name, int line, int column, String message) {
    Origin origin = new Origin("templates/" + name, Math.max(1, line));
    return new TemplateFault(
        Finding.of(RuleId.TPL_001, origin, "column " + column + ": " + message));
  }

  private static TemplateFault at(
      @Nullable String source,
      String requested,
      @Nullable Integer line,
      @Nullable Integer column,
      Exception cause) {
    String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    return at(
        source == null ? requested : source,
        line == null ? 1 : line,
        column == null ? 1 : column,
        cleaned(message));
  }

  /** The message without FreeMarker's tips, stack trace and object addresses. */
  private static String cleaned(String message) {
    return message
        .lines()
        .map(String::strip)
        .filter(text -> !text.isEmpty() && !text.matches("---(begin|end)-message---"))
        .takeWhile(text -> !text.startsWith("----"))
        .limit(2)
        .collect(Collectors.joining(" "))
        .replaceAll("freemarker\\.[\\w.]+@[0-9a-f]+", ": ");
  }

  /** Returns the fault as a finding. */
  public Finding finding() {
    return finding;
  }
}
