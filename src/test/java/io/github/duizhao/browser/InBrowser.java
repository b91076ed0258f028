package io.github.duizhao.browser;

import io.github.duizhao.validator.Chromium;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Passes the {@link Library} to tests. Without a browser they are skipped, or fail if one is
 * required.
 */
final class InBrowser implements ExecutionCondition, ParameterResolver {
  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Chromium.find().isPresent() || Chromium.isRequired()
        ? ConditionEvaluationResult.enabled("a browser is there or must be")
        : ConditionEvaluationResult.disabled(
            "there is no Chromium or Chrome; install one or name it in DUIZHAO_BROWSER");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType().equals(Library.class);
  }

  @Override
  public Library resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(Library.class))
        .computeIfAbsent(Library.class, key -> Library.open(), Library.class);
  }
}
