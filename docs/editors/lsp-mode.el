;; Kafka Lossless in Emacs with lsp-mode, beside the servers for YAML and JSON: put this into init.el.
(require 'lsp-mode)

(add-to-list 'lsp-language-id-configuration '(conf-javaprop-mode . "properties"))
(add-to-list 'lsp-language-id-configuration '(conf-unix-mode . "properties"))

(lsp-register-client
 (make-lsp-client
  :new-connection (lsp-stdio-connection '("kafka-lossless-language-server" "--stdio"))
  :activation-fn (lsp-activate-on "properties" "yaml" "json")
  :add-on? t
  :server-id 'kafka-lossless))

(dolist (hook '(conf-javaprop-mode-hook conf-unix-mode-hook yaml-mode-hook json-mode-hook))
  (add-hook hook #'lsp-deferred))
