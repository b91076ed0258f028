package io.github.duizhao.validator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Validates a file with veraPDF as PDF/UA-1 and as PDF/A-2a. */
public final class VeraPdf {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /**
   * The failures of both profiles, for example {@code PDFUA_1 7.1-9 …}; none if the file conforms.
   */
  public static List<String> failures(Path pdf) {
    try {
      byte[] bytes = Files.readAllBytes(pdf);
      return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
          .flatMap(flavour -> failures(bytes, flavour).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(pdf.toString(), e);
    }
  }

  /** The failures of one profile. */
  public static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> flavour + " " + describe(assertion))
          .distinct()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
      throw new IllegalStateException("veraPDF cannot read the file", e);
    }
  }

  private static String describe(TestAssertion assertion) {
    return assertion.getRuleId().getClause()
        + "-"
        + assertion.getRuleId().getTestNumber()
        + " "
        + assertion.getMessage()
        + " at "
        + assertion.getLocation().getContext();
  }
}
