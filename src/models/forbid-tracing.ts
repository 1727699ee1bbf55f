/**
 * What makes LangChain send every prompt to LangSmith, write it to standard output, or take another way to the model.
 * Source: `isTracingEnabled`, `CallbackManager.configure` and `resolveLangSmithGatewayConfig` of @langchain/core 1.4.
 */
const variables = [
  'LANGSMITH_TRACING',
  'LANGSMITH_TRACING_V2',
  'LANGCHAIN_TRACING',
  'LANGCHAIN_TRACING_V2',
  'LANGCHAIN_VERBOSE',
  'LANGSMITH_GATEWAY',
] as const;

/** Takes them out of the environment of this process: what people ask goes to the model that was set, and nowhere else. */
export function forbidTracing(environment: NodeJS.ProcessEnv): void {
  for (const name of variables) delete environment[name];
}
