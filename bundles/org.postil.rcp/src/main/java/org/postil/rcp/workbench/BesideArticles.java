package org.postil.rcp.workbench;

import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.contexts.IContextService;
import org.postil.editor.PostilEditor;

/** Holds while no article has the focus; then the keys count that mean something else in one. */
final class BesideArticles extends Expression {

  private static final String CONTEXT = "org.postil.rcp.noArticle";

  /** Has the keys of the context count while it holds. */
  static void activateKeysOf(IWorkbench workbench) {
    workbench.getService(IContextService.class).activateContext(CONTEXT, new BesideArticles());
  }

  @Override
  public EvaluationResult evaluate(IEvaluationContext context) {
    Object part = context.getVariable(ISources.ACTIVE_PART_ID_NAME);
    return EvaluationResult.valueOf(!PostilEditor.ID.equals(part));
  }

  @Override
  public void collectExpressionInfo(ExpressionInfo info) {
    info.addVariableNameAccess(ISources.ACTIVE_PART_ID_NAME);
  }
}
