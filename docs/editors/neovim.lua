-- Kafka Lossless in Neovim 0.7 or newer, without a plug-in: put this into init.lua.
local client

vim.api.nvim_create_autocmd("FileType", {
  pattern = { "jproperties", "yaml", "json", "jsonc", "conf", "cfg", "dosini", "config", "sh", "helm" },
  callback = function(event)
    local folder = vim.fn.fnamemodify(event.file, ":p:h")
    local git = vim.fn.finddir(".git", folder .. ";")
    local config = {
      name = "kafka-lossless",
      cmd = { "kafka-lossless-language-server", "--stdio" },
      root_dir = git == "" and folder or vim.fn.fnamemodify(git, ":p:h:h"),
      settings = { kafkaLossless = { kafkaVersion = "" } },
    }
    if vim.lsp.start then
      vim.lsp.start(config, { bufnr = event.buf })
    else
      client = client or vim.lsp.start_client(config)
      vim.lsp.buf_attach_client(event.buf, client)
    end
  end,
})
