package io.github.duizhao.validator;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import com.adobe.epubcheck.util.ReportingLevel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All messages of EPUBCheck about a file, including usage hints. */
public final class EpubCheckReport extends MasterReport {
  private final List<String> messages = new ArrayList<>();

  private EpubCheckReport() {
    setReportingLevel(ReportingLevel.Usage);
  }

  /** The messages, for example {@code ERROR RSC-005 EPUB/nav.xhtml:7 …}. */
  public static List<String> of(Path epub) {
    EpubCheckReport report = new EpubCheckReport();
    new EpubCheck(epub.toFile(), report).doValidate();
    return List.copyOf(report.messages);
  }

  @Override
  public void message(Message message, EPUBLocation location, Object... arguments) {
    if (message.getSeverity() != Severity.SUPPRESSED) {
      messages.add(
          message.getSeverity()
              + " "
              + message.getID()
              + " "
              + location.getPath()
              + ":"
              + location.getLine()
              + " "
              + message.getMessage(arguments));
    }
  }

  @Override
  public void info(String resource, FeatureEnum feature, String value) {}

  @Override
  public int generate() {
    return 0;
  }

  @Override
  public void initialize() {}
}
