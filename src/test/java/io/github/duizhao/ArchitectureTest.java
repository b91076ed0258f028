package io.github.duizhao;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the arrows of ARCHITECTURE.md: which package may know which, and which owns a library. */
class ArchitectureTest {
  private static final String ROOT = "io.github.duizhao";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /** A package and the packages of ours that it may know. */
  private static final Map<String, List<String>> MAY_KNOW =
      Map.ofEntries(
          Map.entry("model", List.of()),
          Map.entry("report", List.of("model")),
          Map.entry("file", List.of("model", "report")),
          Map.entry("config", List.of("file", "model", "report", "publication", "source")),
          Map.entry("source", List.of("file", "model", "report")),
          Map.entry("markdown", List.of("model", "report")),
          Map.entry("picture", List.of("model", "report")),
          Map.entry("collation", List.of("model", "report")),
          Map.entry("alignment", List.of("model", "report")),
          Map.entry("apparatus", List.of("model", "report")),
          Map.entry("glossary", List.of("model")),
          Map.entry("publication", List.of("model", "report")),
          Map.entry("status", List.of("file", "model", "report")),
          Map.entry("html", List.of("file", "model", "publication", "report")),
          Map.entry("font", List.of("model")),
          Map.entry("numeral", List.of("model")),
          Map.entry(
              "check",
              List.of("font", "glossary", "numeral", "publication", "status", "model", "report")),
          Map.entry("check.text", List.of("check", "model", "report")),
          Map.entry("render", List.of("html", "font", "publication", "model", "report")),
          Map.entry("revision", List.of("markdown", "model", "report")));

  private static final List<String> RENDERERS = List.of("site", "pdf", "epub");

  /** A library and the packages that may use it. */
  private static final Map<String, Set<String>> OWNERS =
      Map.ofEntries(
          Map.entry("com.vladsch..", Set.of("markdown")),
          Map.entry("freemarker..", Set.of("html")),
          Map.entry("com.openhtmltopdf..", Set.of("render.pdf")),
          Map.entry("org.apache.batik..", Set.of("render.pdf")),
          Map.entry("org.apache.pdfbox..", Set.of("render.pdf", "font")),
          Map.entry("org.apache.fontbox..", Set.of("render.pdf", "font")),
          Map.entry("io.documentnode..", Set.of("render.epub")),
          Map.entry("com.aayushatharva..", Set.of("font")),
          Map.entry("org.snakeyaml..", Set.of("config")),
          Map.entry("com.google.gson..", Set.of("cli")),
          Map.entry("com.ibm.icu..", Set.of("glossary")),
          Map.entry("picocli..", Set.of("cli")));

  static Stream<String> arrows() {
    return MAY_KNOW.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("arrows")
  void packageKnowsOnlyWhatStandsBelowIt(String name) {
    Set<String> allowed = new TreeSet<>();
    allowed.add(ROOT + "." + name);
    MAY_KNOW.getOrDefault(name, List.of()).forEach(other -> allowed.add(ROOT + "." + other));
    String[] forbidden =
        ourPackages().stream().filter(other -> !allowed.contains(other)).toArray(String[]::new);
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + "." + name)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(forbidden));
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void rendererIsAStrangerToItsSiblings(String name) {
    Set<String> allowed = new TreeSet<>();
    for (String below :
        List.of("render." + name, "render", "html", "font", "publication", "model", "report")) {
      allowed.add(ROOT + "." + below);
    }
    if (name.equals("site")) {
      allowed.add(ROOT + ".status");
    }
    String[] forbidden =
        ourPackages().stream().filter(other -> !allowed.contains(other)).toArray(String[]::new);
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + ".render." + name)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(forbidden));
  }

  static Stream<String> renderers() {
    return RENDERERS.stream();
  }

  static Stream<String> libraries() {
    return OWNERS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void libraryStaysWithItsOwners(String library) {
    String[] owners =
        OWNERS.getOrDefault(library, Set.of()).stream()
            .map(owner -> ROOT + "." + owner)
            .toArray(String[]::new);
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(owners)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library));
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheCommandLineTouchesTheConsoleAndTheProcess() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".cli")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(System.class, "console")
            .orShould()
            .callMethodWhere(describe("acts on the process", ArchitectureTest::actsOnTheProcess)));
  }

  /** How many processors there are anyone may ask. */
  private static boolean actsOnTheProcess(JavaMethodCall call) {
    return call.getTargetOwner().isAssignableTo(Runtime.class)
        && !Set.of("getRuntime", "availableProcessors").contains(call.getName());
  }

  @Test
  void everyPackageIsNullMarkedAndDescribed() {
    for (String name : ourPackages()) {
      assertThat(CLASSES.getPackage(name).isAnnotatedWith(NullMarked.class)).as(name).isTrue();
    }
  }

  @Test
  void everyPackageHasItsArrows() {
    Set<String> known = new TreeSet<>(MAY_KNOW.keySet());
    known.addAll(List.of("app", "cli"));
    RENDERERS.forEach(name -> known.add("render." + name));
    assertThat(ourPackages())
        .allSatisfy(name -> assertThat(known).contains(name.substring(ROOT.length() + 1)));
  }

  @Test
  void dataIsRecordsAndChoicesAreSealed() {
    check(
        classes()
            .that()
            .resideInAPackage(ROOT + ".model")
            .and()
            .arePublic()
            .and()
            .areNotInterfaces()
            .should()
            .beAssignableTo(Record.class)
            .orShould()
            .beEnums()
            .orShould()
            .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL));
  }

  private static List<String> ourPackages() {
    return CLASSES.stream()
        .map(JavaClass::getPackage)
        .map(JavaPackage::getName)
        .filter(name -> name.startsWith(ROOT + "."))
        .distinct()
        .sorted()
        .toList();
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }

  @Test
  void theTestItselfSeesTheClasses() {
    assertThat(ourPackages()).contains(ROOT + ".model", ROOT + ".html");
  }
}
