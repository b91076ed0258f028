package io.github.duizhao.html;

import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Fills the theme's FreeMarker templates with a model. Safe for use by several threads. */
public final class Templates {
  /** Far more than the largest template needs on a slow machine. */
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final Configuration configuration;
  private final Duration limit;

  /** Creates the templates of a theme. */
  public Templates(Theme theme) {
    this(theme, LIMIT);
  }

  /** Creates the templates of a theme with another time limit for each. */
  Templates(Theme theme, Duration limit) {
    this.limit = limit;
    configuration = new Configuration(Configuration.VERSION_2_3_35);
    configuration.setTemplateLoader(new ThemeLoader(theme));
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setLocalizedLookup(false);
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("computer");
    configuration.setLogTemplateExceptions(false);
    configuration.setAttemptExceptionReporter((fault, environment) -> {});
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setWrapUncheckedExceptions(true);
  }

  /**
   * Fills one template.
   *
   * @param name for example {@code page.ftlh}
   * @param model a public record, or another object whose public methods the template calls
   * @throws TemplateFault if the template has an error
   */
  public String fill(String name, Object model) {
    return new TemplateRun(configuration, name, model, limit).result();
  }

  /**
   * Fills a template whose result is XML.
   *
   * @return the result, which is well-formed
   * @throws TemplateFault if the template has an error or its result is not well-formed
   */
  public String fillXml(String name, Object model) {
    String xml = fill(name, model);
    parse(name, xml);
    return xml;
  }

  /** Fills a template whose result is XML and returns the parsed document. */
  public Document fillDocument(String name, Object model) {
    return parse(name, fill(name, model));
  }

  private static Document parse(String name, String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new InputSource(new StringReader(xml)));
    } catch (SAXParseException e) {
      throw TemplateFault.malformed(name, e.getLineNumber(), e);
    } catch (SAXException e) {
      throw TemplateFault.malformed(name, 1, e);
    } catch (IOException | ParserConfigurationException e) {
      throw new IllegalStateException("cannot parse the result of " + name, e);
    }
  }

  /** Loads templates from the theme; FreeMarker compares sources, so a source is a record. */
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
