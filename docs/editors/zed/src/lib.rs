//! Starts the language server of Kafka Lossless that is on the PATH.
use zed_extension_api::{register_extension, Command, Extension, LanguageServerId, Result, Worktree};

struct KafkaLossless;

impl Extension for KafkaLossless {
    fn new() -> Self {
        KafkaLossless
    }

    fn language_server_command(&mut self, _: &LanguageServerId, worktree: &Worktree) -> Result<Command> {
        let command = worktree
            .which("kafka-lossless-language-server")
            .ok_or("kafka-lossless-language-server is not on the PATH: npm install --global kafka-lossless")?;
        Ok(Command { command, args: vec!["--stdio".into()], env: worktree.shell_env() })
    }
}

register_extension!(KafkaLossless);
