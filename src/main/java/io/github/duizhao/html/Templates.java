package io.github.duizhao.html;

import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Fills the theme's FreeMarker templates with a model. Safe for use by several threads. */
public final class Templates {
  private final Configuration configuration;

  /** The templates of a theme. */
  public Templates(Theme theme) {
    configuration = new Configuration(Configuration.VERSION_2_3_35);
    configuration.setTemplateLoader(new ThemeLoader(theme));
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setLocalizedLookup(false);
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("computer");
    configuration.setLogTemplateExceptions(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setWrapUncheckedExceptions(true);
  }

  /**
   * Fills one template.
   *
   * @param name for example {@code page.ftlh}
   * @param model a public record, or another value whose public methods the template names
   * @throws TemplateFault if the template is at fault
   */
  public String fill(String name, Object model) {
    try {
      Template template = configuration.getTemplate(name);
      StringWriter out = new StringWriter();
      template.process(model, out);
      return out.toString();
    } catch (TemplateException e) {
      throw TemplateFault.of(name, e);
    } catch (IOException e) {
      throw TemplateFault.of(name, e);
    }
  }

  /**
   * Loads a template's text from the theme; a record is the source, so that equality is the key.
   */
  private record ThemeLoader(Theme theme) implements TemplateLoader {
    private record Source(String name, String text) {}

    @Override
    public @Nullable Object findTemplateSource(String name) {
      return theme.find(name).map(text -> new Source(name, text)).orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
      return -1;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
      return new StringReader(((Source) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {}
  }
}
