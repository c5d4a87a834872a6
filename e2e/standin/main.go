// The stand-in provider: one program that serves aliyun/alicloud or tencentcloudstack/tencentcloud, by its file
// name, against a model of the clouds in a file. See ../README.md.
package main

import (
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"
	"github.com/hashicorp/terraform-plugin-sdk/v2/plugin"

	"cdktf-load-balancing.invalid/e2e/standin/alicloud"
	"cdktf-load-balancing.invalid/e2e/standin/cloud"
	"cdktf-load-balancing.invalid/e2e/standin/provider"
	"cdktf-load-balancing.invalid/e2e/standin/schemadata"
	"cdktf-load-balancing.invalid/e2e/standin/tencentcloud"
)

func main() {
	// The SDK writes a line for each computed argument.
	log.SetOutput(io.Discard)
	if len(os.Args) > 1 && os.Args[1] == "serve" {
		exitOn(serve(os.Stdin, os.Stdout))
		return
	}
	p, err := load(cloud.Open(which()))
	exitOn(err)
	plugin.Serve(&plugin.ServeOpts{ProviderFunc: func() *schema.Provider { return p }, NoLogOutputOverride: true})
}

func exitOn(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "stand-in provider:", err)
		os.Exit(1)
	}
}

// which reads the cloud from the file name (terraform-provider-alicloud_v1.289.0) or from STANDIN_CLOUD.
func which() string {
	if strings.Contains(filepath.Base(os.Args[0]), "tencentcloud") || os.Getenv("STANDIN_CLOUD") == "tencentcloud" {
		return "tencentcloud"
	}
	return "alicloud"
}

// load builds the provider from the data folder that STANDIN_PROVIDERS names (this repository's providers/).
func load(c *cloud.Cloud) (*schema.Provider, error) {
	dir := os.Getenv("STANDIN_PROVIDERS")
	if dir == "" {
		return nil, fmt.Errorf("STANDIN_PROVIDERS is not set: it names the folder with %s/schema.json", c.Name)
	}
	data, err := schemadata.Load(dir, c.Name)
	if err != nil {
		return nil, err
	}
	handlers := alicloud.Handlers()
	if c.Name == "tencentcloud" {
		handlers = tencentcloud.Handlers()
	}
	return provider.New(c, data, handlers), nil
}
